package org.attune.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import org.attune.catalogue.Catalogue;
import org.attune.catalogue.CatalogueException;

/** bin/method. Exit code 0, or 2 with a message on standard error and nothing on standard output. */
public final class MethodCli {

    private static final int DONE = 0;
    private static final int REFUSED = 2;

    private final Path config;
    private final PrintStream out;
    private final PrintStream err;

    /** @param config the folder config/ */
    MethodCli(Path config, PrintStream out, PrintStream err) {
        this.config = config;
        this.out = out;
        this.err = err;
    }

    /** The folder config/ is named by the system property {@code attune.config}; bin/method sets it. */
    public static void main(String[] args) {
        Path config = Path.of(System.getProperty("attune.config", "config"));
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, UTF_8);
        int code = new MethodCli(config, out, err).run(List.of(args));
        out.flush();
        System.exit(code);
    }

    int run(List<String> words) {
        if (words.equals(List.of("--help")) || words.equals(List.of("-h"))) {
            out.print(CommandLine.USAGE);
            return DONE;
        }
        try {
            Command command = CommandLine.parse(words);
            out.print(command.run(Catalogue.load(config)));
            return DONE;
        } catch (UsageException e) {
            err.println("bin/method: " + e.getMessage());
            err.print(CommandLine.USAGE);
        } catch (InputException | CatalogueException e) {
            err.println(e.getMessage());
        }
        return REFUSED;
    }
}
