package org.attune.roll.imports;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.attune.access.SchoolId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How the columns of a school's files were matched last time; headings are kept as a fingerprint only. */
@Component
class Mappings {

    private final JdbcClient jdbc;
    private final Clock clock;

    Mappings(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<ColumnMapping> remembered(SchoolId school, List<String> headers) {
        return jdbc.sql("select mapping from import_mapping where school_id = ? and headers = ?")
                .params(school.value(), fingerprint(headers))
                .query(String.class)
                .optional()
                .map(ColumnMapping::readFrom);
    }

    void remember(SchoolId school, List<String> headers, ColumnMapping mapping) {
        jdbc.sql("""
                        insert into import_mapping (school_id, headers, mapping, saved_at) values (?, ?, ?, ?)
                        on duplicate key update mapping = values(mapping), saved_at = values(saved_at)""")
                .params(school.value(), fingerprint(headers), mapping.written(), Timestamp.from(clock.instant()))
                .update();
    }

    private static String fingerprint(List<String> headers) {
        String plain = headers.stream().map(Field::plain).collect(Collectors.joining("\n"));
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(plain.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
