package org.attune.plan;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.attune.access.CurrentUsers;
import org.attune.access.NoSuchRecord;
import org.attune.access.Rule;
import org.attune.access.StaffId;
import org.attune.paper.PaperDocument;
import org.attune.paper.PaperPrinter;
import org.attune.paper.Printed;
import org.attune.plan.PlanPage.Facts;
import org.attune.roll.Adults;
import org.attune.roll.Pupils;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The page of a plan: on the screen, and on one side of A4. */
@Service
@Transactional(readOnly = true)
@PreAuthorize(Rule.SEES_PUPILS)
public class PlanPages {

    private static final int ALL_STEPS = 5;

    /** Tried in this order: as large as it goes, rather fewer steps than small print. */
    private static final List<Size> SIZES = List.of(
            new Size("11.5", 5),
            new Size("11", 4),
            new Size("11", 3),
            new Size("10.5", 3),
            new Size("10.5", 2),
            new Size("10", 2),
            new Size("9.5", 2),
            new Size("9.5", 1),
            new Size("9", 1),
            new Size("8.5", 0),
            new Size("7.5", 0),
            new Size("6.5", 0));

    private final Plans plans;
    private final Pupils pupils;
    private final Adults adults;
    private final CurrentUsers users;
    private final SheetWriter writer;
    private final PlanWords words;
    private final PaperPrinter printer;
    private final Clock clock;

    PlanPages(
            Plans plans,
            Pupils pupils,
            Adults adults,
            CurrentUsers users,
            SheetWriter writer,
            PlanWords words,
            PaperPrinter printer,
            Clock clock) {
        this.plans = plans;
        this.pupils = pupils;
        this.adults = adults;
        this.users = users;
        this.writer = writer;
        this.words = words;
        this.printer = printer;
        this.clock = clock;
    }

    /**
     * A plan to read; the look is audited.
     *
     * @throws NoSuchRecord when there is none that this person may see
     */
    public PlanPage get(PlanId id) {
        Facts facts = facts(plans.get(id));
        StaffId adopter = facts.plan().adoptedBy();
        String adoptedBy = adopter == null ? "" : name(adopter);
        return new PlanPage(facts.plan(), facts.pupil(), facts.lead(), adoptedBy, writer.write(facts, ALL_STEPS));
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
        Facts facts = facts(plan);
        return new PrintedPlan(facts.pupil().code(), onOneSide(facts));
    }

    Printed onOneSide(Facts facts) {
        return printer.printOnOneSide(
                SIZES.stream().map(size -> document(facts, size)).toList());
    }

    private Facts facts(PlanRecord plan) {
        return new Facts(
                plan,
                pupils.summary(plan.pupil()),
                name(plan.lead()),
                users.current().name(),
                LocalDate.now(clock));
    }

    private PaperDocument document(Facts facts, Size size) {
        String title = words.say("page.document", facts.pupil().firstName());
        String css = "html { font-size: " + size.points() + "pt; }\n" + css();
        return new PaperDocument(title, "en-GB", css, writer.write(facts, size.steps()));
    }

    private String name(StaffId staff) {
        return adults.names(List.of(staff)).getOrDefault(staff, "");
    }

    private static String css() {
        try (InputStream file = PlanPages.class.getResourceAsStream("/paper/plan.css")) {
            if (file == null) {
                throw new IllegalStateException("The style of the page is missing");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Text size in points, and steps of each strategy. */
    private record Size(String points, int steps) {}
}
