package org.attune.shell;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.attune.access.CurrentUsers;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.RequestCacheConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;

/**
 * What the page asks for past Vaadin: JSON there and back, the same sessions and headers, a token against forged requests, and never a
 * page or a redirect in place of an answer (decision 0301).
 */
@Configuration(proxyBeanMethods = false)
class PlainSecurity {

    private static final String WHO = "/signed-in";

    /** Before the chain of the pages, which takes all the rest. */
    @Bean
    @Order(1)
    SecurityFilterChain plain(HttpSecurity http, SessionGuard sessionGuard, CurrentUsers users) {
        http.securityMatcher(WHO, "/answers/**")
                .addFilterAfter(sessionGuard, SecurityContextHolderFilter.class)
                .authorizeHttpRequests(requests ->
                        requests.requestMatchers(WHO).permitAll().anyRequest().authenticated())
                .headers(SecurityConfiguration::headers)
                .requestCache(RequestCacheConfigurer::disable)
                .exceptionHandling(handling -> handling.authenticationEntryPoint(
                                (request, response, nobody) -> say(response, HttpStatus.UNAUTHORIZED, "signed-out"))
                        .accessDeniedHandler((request, response, denied) -> {
                            if (users.signedIn().isPresent()) {
                                say(response, HttpStatus.FORBIDDEN, "token");
                            } else {
                                say(response, HttpStatus.UNAUTHORIZED, "signed-out");
                            }
                        }));
        return http.build();
    }

    private static void say(HttpServletResponse response, HttpStatus status, String state) throws IOException {
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.getWriter().write("{\"state\":\"" + state + "\"}");
    }
}
