package org.attune.testing;

import java.util.Map;
import org.attune.database.EmbeddedMariaDb;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** One real MariaDB for all test contexts of this JVM. Tests keep apart by making schools of their own. */
final class RealDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final class Holder {
        static final EmbeddedMariaDb SERVER = start();

        private static EmbeddedMariaDb start() {
            EmbeddedMariaDb server = EmbeddedMariaDb.start(TestData.folder());
            Runtime.getRuntime().addShutdownHook(new Thread(server::close));
            return server;
        }
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        EmbeddedMariaDb server = Holder.SERVER;
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "real database",
                        Map.of(
                                "spring.datasource.url", server.jdbcUrl(),
                                "spring.datasource.username", server.user().name(),
                                "spring.datasource.password", server.user().password(),
                                "spring.flyway.user", server.owner().name(),
                                "spring.flyway.password", server.owner().password())));
    }
}
