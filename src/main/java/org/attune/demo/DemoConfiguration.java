package org.attune.demo;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

@Configuration(proxyBeanMethods = false)
@Profile("demo")
class DemoConfiguration {

    private static final int LEAST_COST = 4;

    @Bean
    @Primary
    Clock demoClock(@Value("${attune.zone}") ZoneId zone) {
        return new DemoClock(zone);
    }

    /** Visitors come in by buttons; the passwords behind them are random, and a slow hash would only keep people waiting. */
    @Bean
    @Primary
    PasswordEncoder demoPasswords() {
        return new BCryptPasswordEncoder(LEAST_COST);
    }
}
