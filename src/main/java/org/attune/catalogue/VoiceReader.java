package org.attune.catalogue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Reads a sheet of config/voices, and checks what a schema cannot say. */
final class VoiceReader {

    private final SchemaFolder files;

    VoiceReader(SchemaFolder files) {
        this.files = files;
    }

    /** @param id such as {@code v1/ks1}, which is also the file below config/voices */
    VoiceSheet read(String id) {
        YamlFile file = files.read("voices/" + id + ".yaml", "voices");
        file.check(id.equals(file.root().path("sheet").asString()), "/sheet", "the file is that of " + id);
        List<VoiceSheet.Question> questions = new ArrayList<>();
        Set<String> codes = new HashSet<>();
        for (JsonNode node : file.root().path("questions")) {
            String at = "/questions/" + questions.size();
            VoiceSheet.Question question = question(file, node, at);
            file.check(codes.add(question.code()), at + "/code", "code " + question.code() + " stands twice");
            file.check(
                    question.words() || !question.choices().isEmpty(),
                    at,
                    question.code() + ": there is no way to answer it");
            questions.add(question);
        }
        file.stopIfBroken();
        return new VoiceSheet(id, questions);
    }

    private static VoiceSheet.Question question(YamlFile file, JsonNode node, String at) {
        List<VoiceSheet.Choice> choices = new ArrayList<>();
        Set<String> codes = new HashSet<>();
        for (JsonNode choice : node.path("choices")) {
            String code = text(choice, "code");
            file.check(
                    codes.add(code), at + "/choices/" + choices.size() + "/code", "choice " + code + " stands twice");
            choices.add(new VoiceSheet.Choice(code, text(choice, "word"), text(choice, "picture")));
        }
        return new VoiceSheet.Question(
                text(node, "code"), text(node, "ask"), node.path("words").asBoolean(), choices);
    }

    private static String text(JsonNode node, String key) {
        return node.path(key).asString();
    }
}
