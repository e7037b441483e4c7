package org.attune.roll.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.attune.access.PupilId;
import org.attune.roll.imports.Decisions;
import org.attune.roll.imports.DryRun;
import org.attune.roll.imports.Fate;
import org.attune.roll.imports.ImportWords;
import org.attune.roll.imports.RollFile;
import org.attune.roll.imports.Subject;
import org.attune.ui.Buttons;
import org.attune.ui.Card;
import org.attune.ui.Notice;
import org.jspecify.annotations.Nullable;

/** Third step: what would happen to each row, what is still to answer, who is absent from the file. */
class ImportCheckStep extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Function<Decisions, DryRun> check;
    private final transient BiConsumer<Decisions, DryRun> carryOut;
    private final transient Runnable back;
    private final transient LocalDate today;
    private final boolean backToColumns;
    private final Div problem = new Div();
    private final ImportRows rows;
    private final @Nullable ImportAbsent absent;
    private final Checkbox leaveOut = new Checkbox();
    private final Div foot = new Div();
    private transient Decisions decisions = Decisions.NONE;
    private transient DryRun run;

    ImportCheckStep(
            RollFile file,
            ImportWords words,
            Function<Decisions, DryRun> check,
            LocalDate today,
            BiConsumer<Decisions, DryRun> carryOut,
            Runnable back) {
        this.backToColumns = file instanceof RollFile.Table;
        this.check = check;
        this.carryOut = carryOut;
        this.back = back;
        this.today = today;
        addClassNames("stack", "loose");
        run = check.apply(decisions);
        rows = new ImportRows(file, words, (line, answer) -> {
            decisions = decisions.answered(line, answer);
            refresh();
        });
        absent = run.absent().isEmpty() ? null : new ImportAbsent(run.absent(), today, this::refreshFoot);
        foot.addClassName("stack");
        add(problem);
        if (!run.notes().isEmpty()) {
            add(notes(run, words));
        }
        add(new Card(rows));
        if (absent != null) {
            add(absent);
        }
        add(foot);
        leaveOut.addValueChangeListener(event -> refreshFoot());
        rows.show(run);
        refreshFoot();
    }

    /** What the file holds, and the import leaves aside. */
    private Card notes(DryRun checked, ImportWords words) {
        UnorderedList list = new UnorderedList();
        list.addClassName("facts");
        checked.notes().forEach(note -> list.add(new ListItem(words.note(note))));
        Card card = new Card(new H2(getTranslation("import.notes")), list);
        card.addClassName("stack");
        return card;
    }

    /** Rows that are written: new and changed people. */
    static int work(DryRun run) {
        return run.count(Fate.NEW) + run.count(Fate.CHANGED);
    }

    private void refresh() {
        run = check.apply(decisions);
        rows.show(run);
        refreshFoot();
    }

    private void refreshFoot() {
        problem.removeAll();
        foot.removeAll();
        int rejected = run.count(Fate.REJECTED);
        Set<PupilId> leavers = absent == null ? Set.of() : absent.leavers();
        List<String> open = open(rejected);
        open.forEach(words -> foot.add(Notice.caution(words)));
        if (rejected > 0) {
            leaveOut.setLabel(getTranslation("import.leave-out", rejected));
            foot.add(leaveOut);
        }
        if (!run.newClasses().isEmpty()) {
            foot.add(new Paragraph(getTranslation(
                    "import.new-classes", run.newClasses().size(), String.join(", ", run.newClasses()))));
        }
        if (!run.newGroups().isEmpty()) {
            foot.add(new Paragraph(
                    getTranslation("import.new-groups", run.newGroups().size(), String.join(", ", run.newGroups()))));
        }
        boolean nothing = work(run) == 0 && leavers.isEmpty();
        if (nothing && open.isEmpty()) {
            foot.add(Notice.good(getTranslation("import.nothing")));
        }
        Button go = Buttons.main(goWords(leavers.size()), this::go);
        go.setVisible(!nothing);
        go.setEnabled(open.isEmpty());
        Div actions =
                new Div(go, Buttons.plain(getTranslation(backToColumns ? "import.back" : "import.other-file"), back));
        actions.addClassName("actions");
        foot.add(actions);
    }

    private String goWords(int leavers) {
        int pupils = run.count(Fate.NEW, Subject.PUPILS) + run.count(Fate.CHANGED, Subject.PUPILS);
        int staff = work(run) - pupils;
        if (pupils + staff == 0) {
            return getTranslation("import.go.only-leavers", leavers);
        }
        Map<String, Integer> parts = new LinkedHashMap<>();
        parts.put("import.go.pupils", pupils);
        parts.put("import.go.staff", staff);
        parts.put("import.go.leavers", leavers);
        String all = parts.entrySet().stream()
                .filter(part -> part.getValue() > 0)
                .map(part -> getTranslation(part.getKey(), part.getValue()))
                .collect(Collectors.joining(" " + getTranslation("import.go.and") + " "));
        return getTranslation("import.go", all);
    }

    /** What stands in the way. */
    private List<String> open(int rejected) {
        List<String> open = new ArrayList<>();
        int questions = run.count(Fate.POSSIBLE);
        if (questions > 0) {
            open.add(getTranslation("import.questions", questions));
        }
        if (rejected > 0 && !leaveOut.getValue()) {
            open.add(getTranslation("import.to-mend", rejected));
        }
        return open;
    }

    private void go() {
        Set<PupilId> leavers = absent == null ? Set.of() : absent.leavers();
        LocalDate leftOn = absent == null ? null : absent.leftOn();
        if (!leavers.isEmpty() && leftOn == null) {
            problem.add(Notice.problem(getTranslation("import.refused.left-on")));
            return;
        }
        carryOut.accept(decisions.leavingOutRejected(leaveOut.getValue()).withLeavers(leavers, leftOn), run);
    }
}
