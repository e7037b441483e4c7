package org.attune.bench;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Objects;
import org.apache.catalina.Context;
import org.apache.catalina.Session;
import org.attune.Application;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/** The real application with the invented school, in this process, so that its heap can be read. */
final class BenchApp implements AutoCloseable {

    private static final int COLLECTIONS = 4;
    private static final int CHEAP = 4;

    private final ConfigurableApplicationContext context;
    private final TomcatWebServer server;

    private BenchApp(ConfigurableApplicationContext context) {
        this.context = context;
        this.server = (TomcatWebServer) Objects.requireNonNull(((WebServerApplicationContext) context).getWebServer());
    }

    /** @param data a folder that stays from run to run; the first takes a minute to invent the school */
    static BenchApp start(String data) {
        System.setProperty("vaadin.productionMode", "true");
        return new BenchApp(SpringApplication.run(
                Application.class,
                "--spring.profiles.active=demo",
                "--server.port=0",
                "--server.address=127.0.0.1",
                "--attune.data=" + data,
                "--attune.lock-after=5h",
                "--attune.lock-after-shared=5h"));
    }

    String base() {
        return "http://127.0.0.1:" + server.getPort();
    }

    JdbcClient jdbc() {
        return context.getBean(JdbcClient.class);
    }

    /** A cheap hash, so that signing in is not what takes the time. */
    void givePassword(String username, String password) {
        jdbc().sql("update account set password_hash = ? where username = ?")
                .params(new BCryptPasswordEncoder(CHEAP).encode(password), username)
                .update();
    }

    int sessions() {
        return manager().findSessions().length;
    }

    void endSessions() {
        Arrays.stream(manager().findSessions()).forEach(Session::expire);
    }

    /** Bytes that are still needed. */
    static long heap() {
        for (int i = 0; i < COLLECTIONS; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private org.apache.catalina.Manager manager() {
        return Arrays.stream(server.getTomcat().getHost().findChildren())
                .map(Context.class::cast)
                .findFirst()
                .orElseThrow()
                .getManager();
    }

    @Override
    public void close() {
        context.close();
    }
}
