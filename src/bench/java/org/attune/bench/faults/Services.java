package org.attune.bench.faults;

import com.vaadin.flow.spring.SpringBootAutoConfiguration;
import com.vaadin.flow.spring.SpringSecurityAutoConfiguration;
import com.vaadin.flow.spring.VaadinScopesConfig;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.attune.access.SignIns;
import org.attune.assessment.AnswerResult;
import org.attune.assessment.Assessments;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * The application without its screens: the same services, access rules, transactions, pool and settings on a real database, but starting in
 * a fraction of the time, because it is started again so often.
 */
public final class Services implements Saver, AutoCloseable {

    /** Not annotated as a configuration: the tests’ own application must not find it. */
    @EnableAutoConfiguration(
            exclude = {
                SpringBootAutoConfiguration.class,
                SpringSecurityAutoConfiguration.class,
                VaadinScopesConfig.class
            })
    @EnableMethodSecurity
    @ComponentScan(
            basePackages = {
                "org.attune.access",
                "org.attune.roll",
                "org.attune.context",
                "org.attune.voice",
                "org.attune.assessment",
                "org.attune.sheet",
                "org.attune.paper",
                "org.attune.database"
            },
            excludeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = "org\\.attune\\..*\\.ui\\..*"))
    @EntityScan("org.attune")
    @EnableJpaRepositories("org.attune")
    static class WithoutScreens {

        @Bean
        PasswordEncoder passwordEncoder() {
            return new BCryptPasswordEncoder();
        }
    }

    private final ConfigurableApplicationContext context;
    private final Assessments assessments;
    private final SignIns signIns;
    private final Map<String, SecurityContext> signedIn = new ConcurrentHashMap<>();

    private Services(ConfigurableApplicationContext context) {
        this.context = context;
        this.assessments = context.getBean(Assessments.class);
        this.signIns = context.getBean(SignIns.class);
    }

    /** @param settings as on the command line, {@code --attune.data=…} */
    static Services start(String... settings) {
        try {
            return new Services(new SpringApplicationBuilder(WithoutScreens.class)
                    .web(WebApplicationType.NONE)
                    .registerShutdownHook(false)
                    .run(quietly(settings)));
        } catch (RuntimeException e) {
            // Spring has logged it, which is turned off here.
            throw new IllegalStateException("The services did not start", e);
        }
    }

    /** Losing the database is what this is about: no page of stack traces each time. */
    private static String[] quietly(String... settings) {
        return Stream.concat(
                        Stream.of("--logging.level.root=OFF", "--logging.level.org.attune=OFF"),
                        Arrays.stream(settings))
                .toArray(String[]::new);
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public Outcome save(Answer answer) {
        SecurityContextHolder.setContext(signedIn.computeIfAbsent(answer.username(), this::signIn));
        return switch (assessments.answer(answer.toCommand())) {
            case AnswerResult.Saved saved -> new Outcome.Saved(saved.answer().version());
            case AnswerResult.Conflict conflict ->
                new Outcome.Conflict(
                        conflict.theirs().version(),
                        Integer.parseInt(conflict.theirs().response().code()));
            case AnswerResult.Closed closed -> new Outcome.Other("closed");
            case AnswerResult.TooManyNotApplicable many -> new Outcome.Other("too many");
        };
    }

    @Override
    public void close() {
        context.close();
    }

    private SecurityContext signIn(String username) {
        UserDetails user = signIns.loadUserByUsername(username);
        SecurityContext fresh = SecurityContextHolder.createEmptyContext();
        fresh.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities()));
        return fresh;
    }
}
