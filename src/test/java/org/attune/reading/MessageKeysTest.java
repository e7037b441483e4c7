package org.attune.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The file is read from top to bottom, so of two sentences with one key only the later is ever seen. */
class MessageKeysTest {

    private static final Path MESSAGES = Path.of("src/main/resources/messages.properties");

    @Test
    void no_key_stands_twice() throws IOException {
        List<String> keys = Files.readAllLines(MESSAGES).stream()
                .filter(line -> !line.startsWith("#") && line.contains("="))
                .map(line -> line.substring(0, line.indexOf('=')).strip())
                .toList();
        assertThat(keys).isNotEmpty();
        assertThat(keys.stream()
                        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                        .entrySet())
                .filteredOn(key -> key.getValue() > 1)
                .isEmpty();
    }
}
