package org.attune.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import org.attune.ui.Help;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

/** Every screen has its help, short enough to be read. */
class HelpTest {

    private static final int MOST_WORDS = 120;

    /** No part of the application. */
    private static final String BENCH = "org.attune.bench.";

    /** A pupil’s own screen: it asks one thing at a time, and an adult is near. */
    private static final String OF_A_CHILD = "pupils-voices-child";

    private static final Set<String> NEEDED = Set.of("for", "first", "kept", "ask");
    private static final Properties MESSAGES = messages();

    static List<String> screens() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        return scanner.findCandidateComponents("org.attune").stream()
                .filter(bean -> !Objects.requireNonNull(bean.getBeanClassName()).startsWith(BENCH))
                .map(bean -> ClassUtils.resolveClassName(Objects.requireNonNull(bean.getBeanClassName()), null))
                .map(type -> Help.screenOf(template(type.asSubclass(Component.class))))
                .filter(screen -> !screen.equals(OF_A_CHILD))
                .sorted()
                .toList();
    }

    @ParameterizedTest
    @MethodSource("screens")
    void each_screen_says_what_it_is_for_what_to_do_first_what_is_kept_and_whom_to_ask(String screen) {
        assertThat(MESSAGES.stringPropertyNames())
                .containsAll(NEEDED.stream()
                        .map(part -> "help." + screen + "." + part)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("screens")
    void a_panel_has_at_most_a_hundred_and_twenty_words(String screen) {
        long words = Help.PARTS.stream()
                .map(part -> MESSAGES.getProperty("help." + screen + "." + part, ""))
                .flatMap(text -> Arrays.stream(text.split("\\s+")))
                .filter(word -> !word.isBlank())
                .count();
        assertThat(words).isBetween(20L, (long) MOST_WORDS);
    }

    @Test
    void no_help_is_left_over_from_a_screen_that_is_gone() {
        Set<String> written = MESSAGES.stringPropertyNames().stream()
                .filter(key -> key.matches("help\\.[^.]+\\.[^.]+"))
                .map(key -> key.split("\\.")[1])
                .collect(Collectors.toSet());
        assertThat(screens()).containsAll(written);
    }

    @ParameterizedTest
    @CsvSource({
        "'', home",
        "pupils, pupils",
        "pupils/:___url_parameter(^[-+]?[0-9]+$), pupils-one",
        "pupils/:pupil/score, pupils-score",
        "pupils/:pupil/plan/:plan, pupils-plan-one"
    })
    void a_screen_is_named_after_its_route(String template, String screen) {
        assertThat(Help.screenOf(template)).isEqualTo(screen);
    }

    private static String template(Class<? extends Component> view) {
        String route = Objects.requireNonNull(view.getAnnotation(Route.class)).value();
        return HasUrlParameter.class.isAssignableFrom(view) ? route + "/:parameter" : route;
    }

    private static Properties messages() {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(Path.of("src/main/resources/messages.properties"))) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
