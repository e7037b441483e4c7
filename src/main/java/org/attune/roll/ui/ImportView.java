package org.attune.roll.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.Command;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import org.attune.access.Role;
import org.attune.roll.RollPaths;
import org.attune.roll.imports.ColumnMapping;
import org.attune.roll.imports.Decisions;
import org.attune.roll.imports.DryRun;
import org.attune.roll.imports.ImportRefused;
import org.attune.roll.imports.RollImports;
import org.attune.roll.imports.RollImports.Imported;
import org.attune.roll.imports.RollImports.Proposal;
import org.attune.ui.Notice;
import org.attune.ui.Page;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.task.TaskExecutor;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;

/** Brings pupils in from a file, in four steps; nothing changes before the last button. */
@Route(RollPaths.IMPORT)
@Menu(title = "import.title", order = 30)
@RolesAllowed(Role.Names.ADMINISTRATOR)
class ImportView extends Page implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(ImportView.class);
    private static final int STEPS = 4;
    private static final int POLL = 300;

    private final transient RollImports imports;
    private final transient TaskExecutor executor;
    private final transient LocalDate today;

    ImportView(RollImports imports, @Qualifier("applicationTaskExecutor") TaskExecutor executor, Clock clock) {
        this.imports = imports;
        this.executor = executor;
        this.today = LocalDate.now(clock);
        choose();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.page-title", getTranslation("import.title"));
    }

    private void choose() {
        step(1, new ImportFileStep(imports, this::match));
    }

    private void match(Proposal proposal) {
        step(2, new ImportColumnsStep(proposal, mapping -> check(proposal, mapping), this::choose));
    }

    private void check(Proposal proposal, ColumnMapping mapping) {
        step(
                3,
                new ImportCheckStep(
                        decisions -> imports.check(proposal.sheet(), mapping, decisions),
                        today,
                        (decisions, run) -> carryOut(proposal, mapping, decisions, run),
                        () -> match(new Proposal(proposal.sheet(), mapping, false))));
    }

    /** In the background, so that the screen can say how far it is; the person's rights go with it. */
    private void carryOut(Proposal proposal, ColumnMapping mapping, Decisions decisions, DryRun seen) {
        UI ui = UI.getCurrent();
        ImportProgress progress = new ImportProgress(ImportCheckStep.work(seen));
        step(3, progress);
        ui.setPollInterval(POLL);
        executor.execute(new DelegatingSecurityContextRunnable(() -> {
            try {
                Imported done = imports.carryOut(
                        proposal.sheet(), mapping, decisions, seen, rows -> tell(ui, () -> progress.show(rows)));
                tell(ui, () -> end(ui, () -> step(STEPS, new ImportDone(done))));
            } catch (ImportRefused refused) {
                tell(ui, () -> end(ui, () -> failed(refused.messageKey(), proposal, mapping)));
            } catch (RuntimeException fault) {
                LOG.error("An import failed and was taken back", fault);
                tell(ui, () -> end(ui, () -> failed("import.refused.fault", proposal, mapping)));
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

    private void failed(String key, Proposal proposal, ColumnMapping mapping) {
        check(proposal, mapping);
        addComponentAtIndex(1, Notice.problem(getTranslation(key)));
    }

    private void step(int number, Component content) {
        removeAll();
        OrderedList steps = new OrderedList();
        steps.addClassName("steps");
        for (int i = 1; i <= STEPS; i++) {
            ListItem item = new ListItem(getTranslation("import.step" + i));
            item.setClassName("done", i < number);
            if (i == number) {
                item.getElement().setAttribute("aria-current", "step");
            }
            steps.add(item);
        }
        add(heading(null, getTranslation("import.title"), getTranslation("import.why")), steps, content);
    }
}
