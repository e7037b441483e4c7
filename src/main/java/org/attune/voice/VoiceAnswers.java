package org.attune.voice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.attune.access.CurrentUser;
import org.springframework.jdbc.core.SqlParameterValue;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The answers of voices, one row a question; written only while the voice’s row is held. */
@Component
class VoiceAnswers {

    private static final String BETWEEN = "\n";

    private final JdbcClient jdbc;

    VoiceAnswers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of many voices in one statement, each in the order of its questions. */
    Map<VoiceId, List<VoiceAnswer>> of(Collection<VoiceId> voices) {
        if (voices.isEmpty()) {
            return Map.of();
        }
        record Row(VoiceId voice, VoiceAnswer answer) {}
        return jdbc
                .sql(
                        "select voice_id, question, asked, kind, picked, picked_words, words, version, at from voice_answer"
                                + " where voice_id in (:voices) order by voice_id, position")
                .param("voices", voices.stream().map(VoiceId::value).toList())
                .query((row, n) -> new Row(new VoiceId(row.getLong("voice_id")), answer(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Row::voice, Collectors.mapping(Row::answer, Collectors.toList())));
    }

    /** 0 where there is none. */
    int version(VoiceId voice, String question) {
        return jdbc.sql("select version from voice_answer where voice_id = ? and question = ?")
                .params(voice.value(), question)
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    void write(CurrentUser by, VoiceId voice, int position, VoiceAnswer answer) {
        Said said = answer.said();
        jdbc.sql(
                        "replace into voice_answer (voice_id, question, school_id, position, asked, kind, picked, picked_words,"
                                + " words, author_id, version, at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(voice.value(), said.question(), by.school().value(), position, answer.asked())
                .params(said.kind().name(), joined(said.picked()), joined(answer.pickedWords()))
                .param(new SqlParameterValue(Types.VARCHAR, said.words()))
                .params(by.staff().value(), answer.version(), LocalDateTime.ofInstant(answer.at(), ZoneOffset.UTC))
                .update();
    }

    private static VoiceAnswer answer(ResultSet row) throws SQLException {
        Said said = new Said(
                row.getString("question"),
                Said.Kind.valueOf(row.getString("kind")),
                split(row.getString("picked")),
                row.getString("words"));
        Instant at = row.getObject("at", LocalDateTime.class).toInstant(ZoneOffset.UTC);
        return new VoiceAnswer(
                said, row.getString("asked"), split(row.getString("picked_words")), row.getInt("version"), at);
    }

    private static String joined(List<String> parts) {
        return String.join(BETWEEN, parts);
    }

    private static List<String> split(String parts) {
        return parts.isEmpty() ? List.of() : Arrays.asList(parts.split(BETWEEN));
    }
}
