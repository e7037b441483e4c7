package org.attune.roll.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.Command;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.attune.access.Role;
import org.attune.roll.RollPaths;
import org.attune.roll.imports.ColumnMapping;
import org.attune.roll.imports.Decisions;
import org.attune.roll.imports.DryRun;
import org.attune.roll.imports.ImportRefused;
import org.attune.roll.imports.ImportWords;
import org.attune.roll.imports.RollFile;
import org.attune.roll.imports.RollImports;
import org.attune.roll.imports.RollImports.Imported;
import org.attune.roll.imports.RollImports.Proposal;
import org.attune.roll.imports.Subject;
import org.attune.sheet.SheetRefused;
import org.attune.ui.Notice;
import org.attune.ui.Page;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.task.TaskExecutor;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;

/** Brings pupils and staff in from a file, in a few steps; nothing changes before the last button. */
@Route(RollPaths.IMPORT)
@Menu(title = "import.title", order = 30)
@RolesAllowed(Role.Names.ADMINISTRATOR)
class ImportView extends Page implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(ImportView.class);
    private static final List<String> PLAIN = List.of(ImportSteps.CHOOSE, ImportSteps.CHECK, ImportSteps.DONE);
    private static final List<String> TABLE =
            List.of(ImportSteps.CHOOSE, ImportSteps.MATCH, ImportSteps.CHECK, ImportSteps.DONE);
    private static final List<String> SCHOOLS =
            List.of(ImportSteps.CHOOSE, ImportSteps.SCHOOL, ImportSteps.CHECK, ImportSteps.DONE);
    private static final int POLL = 300;

    private final transient RollImports imports;
    private final transient ImportWords words;
    private final transient TaskExecutor executor;
    private final transient LocalDate today;

    ImportView(
            RollImports imports,
            ImportWords words,
            @Qualifier("applicationTaskExecutor") TaskExecutor executor,
            Clock clock) {
        this.imports = imports;
        this.words = words;
        this.executor = executor;
        this.today = LocalDate.now(clock);
        choose();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.page-title", getTranslation("import.title"));
    }

    private void choose() {
        step(TABLE, ImportSteps.CHOOSE, new ImportFileStep(imports, words, this::opened));
    }

    /** The step that fits the file. */
    private void opened(byte[] bytes, Proposal proposal) {
        if (proposal.file() instanceof RollFile.Table table) {
            match(bytes, table, proposal.mapping(), proposal.remembered());
        } else if (proposal.file().parts().isEmpty()) {
            check(new Walk(proposal, this::choose, PLAIN));
        } else {
            step(
                    SCHOOLS,
                    ImportSteps.SCHOOL,
                    new ImportSchoolStep(
                            proposal.file(),
                            school -> check(
                                    new Walk(imports.read(bytes, school), () -> opened(bytes, proposal), SCHOOLS)),
                            this::choose));
        }
    }

    private void match(byte[] bytes, RollFile.Table table, ColumnMapping mapping, boolean remembered) {
        ImportColumnsStep.Choices choices = new ImportColumnsStep.Choices() {
            @Override
            public void list(Subject subject) {
                match(bytes, table, imports.propose(table, subject), false);
            }

            @Override
            public void open(String part) {
                other(bytes, part, () -> match(bytes, table, mapping, remembered));
            }
        };
        step(
                TABLE,
                ImportSteps.MATCH,
                new ImportColumnsStep(
                        table,
                        mapping,
                        remembered,
                        choices,
                        chosen -> check(new Walk(
                                new Proposal(table, chosen, false), () -> match(bytes, table, chosen, false), TABLE)),
                        this::choose));
    }

    /** Another sheet of the workbook; one that holds no table leaves the person where they were. */
    private void other(byte[] bytes, String part, Runnable stay) {
        try {
            opened(bytes, imports.read(bytes, part));
        } catch (SheetRefused refused) {
            stay.run();
            addComponentAtIndex(1, Notice.problem(words.refused(refused)));
        }
    }

    /** A file on its way from the check to the end. */
    private record Walk(Proposal proposal, Runnable back, List<String> steps) {}

    private void check(Walk walk) {
        Proposal proposal = walk.proposal();
        try {
            step(
                    walk.steps(),
                    ImportSteps.CHECK,
                    new ImportCheckStep(
                            proposal.file(),
                            words,
                            decisions -> imports.check(proposal.file(), proposal.mapping(), decisions),
                            today,
                            (decisions, run) -> carryOut(walk, decisions, run),
                            walk.back()));
        } catch (SheetRefused refused) {
            choose();
            addComponentAtIndex(1, Notice.problem(words.refused(refused)));
        }
    }

    /** In the background, so that the screen can say how far it is; the person’s rights go with it. */
    private void carryOut(Walk walk, Decisions decisions, DryRun seen) {
        UI ui = UI.getCurrent();
        Proposal proposal = walk.proposal();
        ImportProgress progress = new ImportProgress(ImportCheckStep.work(seen));
        step(walk.steps(), ImportSteps.CHECK, progress);
        ui.setPollInterval(POLL);
        executor.execute(new DelegatingSecurityContextRunnable(() -> {
            try {
                Imported done = imports.carryOut(
                        proposal.file(),
                        proposal.mapping(),
                        decisions,
                        seen,
                        rows -> tell(ui, () -> progress.show(rows)));
                tell(ui, () -> end(ui, () -> step(walk.steps(), ImportSteps.DONE, new ImportDone(done))));
            } catch (ImportRefused refused) {
                tell(ui, () -> end(ui, () -> failed(refused.messageKey(), walk)));
            } catch (RuntimeException fault) {
                LOG.error("An import failed and was taken back", fault);
                tell(ui, () -> end(ui, () -> failed("import.refused.fault", walk)));
            }
        }));
    }

    /** Whoever closed the tab need not be told; the import goes on. */
    private static void tell(UI ui, Command words) {
        try {
            ui.access(words);
        } catch (UIDetachedException gone) {
            LOG.debug("Nobody watches the import any more");
        }
    }

    private static void end(UI ui, Runnable then) {
        ui.setPollInterval(-1);
        then.run();
    }

    private void failed(String key, Walk walk) {
        check(walk);
        addComponentAtIndex(1, Notice.problem(getTranslation(key)));
    }

    private void step(List<String> steps, String now, Component content) {
        removeAll();
        add(
                heading(null, getTranslation("import.title"), getTranslation("import.why")),
                new ImportSteps(steps, now),
                content);
    }
}
