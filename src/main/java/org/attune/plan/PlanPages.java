package org.attune.plan;

import java.util.List;
import org.attune.access.NoSuchRecord;
import org.attune.access.Rule;
import org.attune.access.StaffId;
import org.attune.method.planning.Strategy;
import org.attune.plan.PlanPage.Facts;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The page of a plan: on the screen, and on one side of A4. */
@Service
@Transactional(readOnly = true)
@PreAuthorize(Rule.SEES_PUPILS)
public class PlanPages {

    private static final SheetWriter.Room WHOLE =
            new SheetWriter.Room(Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE);

    private final Plans plans;
    private final PlanSheets sheets;
    private final SheetWriter writer;
    private final SheetPrinter printer;

    PlanPages(Plans plans, PlanSheets sheets, SheetWriter writer, SheetPrinter printer) {
        this.plans = plans;
        this.sheets = sheets;
        this.writer = writer;
        this.printer = printer;
    }

    /**
     * A plan to read; the look is audited.
     *
     * @throws NoSuchRecord when there is none that this person may see
     */
    public PlanPage get(PlanId id) {
        Facts sheet = sheets.of(plans.get(id));
        StaffId adopter = sheet.plan().adoptedBy();
        String adoptedBy = adopter == null ? "" : sheets.name(adopter);
        return new PlanPage(
                sheet.plan(), sheet.pupil(), sheet.lead(), adoptedBy, against(sheet), writer.write(sheet, WHOLE));
    }

    /**
     * The same on one side of A4. A draft is not printed.
     *
     * @throws NoSuchRecord when there is none that this person may see
     */
    public PrintedPlan print(PlanId id) {
        PlanRecord plan = plans.get(id);
        if (plan.state() == PlanState.DRAFT) {
            throw new NoSuchRecord("plan");
        }
        Facts sheet = sheets.of(plan);
        return new PrintedPlan(sheet.pupil().code(), printer.onOneSide(sheet));
    }

    /** A plan stays as it was adopted, and what is on record goes on: an avoidance is added, a yes of the family is taken back. */
    private static List<String> against(Facts sheet) {
        return sheet.plan().state() != PlanState.ADOPTED
                ? List.of()
                : sheet.plan().strategies().stream()
                        .map(PlannedStrategy::strategy)
                        .filter(strategy -> !sheet.context().limits().allows(strategy))
                        .map(Strategy::title)
                        .toList();
    }
}
