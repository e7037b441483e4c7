package org.attune.testing;

import java.nio.file.Path;
import org.attune.database.EmbeddedMariaDb;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.DynamicPropertyRegistrar;

/** One real MariaDB for all test contexts of this JVM. Tests keep apart by making schools of their own. */
@TestConfiguration(proxyBeanMethods = false)
class RealDatabase {

    private static final class Holder {
        static final EmbeddedMariaDb SERVER = start();

        private static EmbeddedMariaDb start() {
            EmbeddedMariaDb server = EmbeddedMariaDb.start(Path.of("target/test-data"));
            Runtime.getRuntime().addShutdownHook(new Thread(server::close));
            return server;
        }
    }

    @Bean
    DynamicPropertyRegistrar realDatabase() {
        EmbeddedMariaDb server = Holder.SERVER;
        return registry -> {
            registry.add("spring.datasource.url", server::jdbcUrl);
            registry.add("spring.datasource.username", () -> server.user().name());
            registry.add("spring.datasource.password", () -> server.user().password());
            registry.add("spring.flyway.user", () -> server.owner().name());
            registry.add("spring.flyway.password", () -> server.owner().password());
        };
    }
}
