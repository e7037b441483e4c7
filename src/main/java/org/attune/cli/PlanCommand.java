package org.attune.cli;

import java.util.List;
import java.util.Optional;
import org.attune.catalogue.Catalogue;
import org.attune.method.interruption.Circumstances;
import org.attune.method.interruption.Finding;
import org.attune.method.interruption.InterruptionRules;
import org.attune.method.planning.Capacity;
import org.attune.method.planning.ChosenStrategy;
import org.attune.method.planning.PlanGenerator;
import org.attune.method.planning.PlanRequest;
import org.attune.method.planning.Proposal;
import org.attune.method.scoring.Answers;

/**
 * {@code plan}: a proposed plan for each pupil.
 *
 * @param rater whose answers are used; empty: each pupil’s first
 */
record PlanCommand(String file, Capacity capacity, Optional<String> rater) implements Command {

    private static final int DECIMALS = 4;

    @Override
    public String run(Catalogue catalogue) {
        InterruptionRules rules = new InterruptionRules(catalogue.instrument(), catalogue.references());
        PlanGenerator generator = new PlanGenerator(catalogue.instrument(), catalogue.strategies());
        List<PupilAnswers> pupils = AnswerFile.read(file, catalogue.instrument());
        rater.ifPresent(wanted -> checkIsThere(wanted, pupils));
        Table table = new Table("pupil", "strategy", "minutes_week", "serves");
        for (PupilAnswers pupil : pupils) {
            answers(pupil).ifPresent(answers -> {
                Finding finding = rules.find(answers, pupil.band(), Circumstances.UNKNOWN);
                addRows(table, pupil.pupil(), generator.propose(PlanRequest.of(finding, answers, capacity)));
            });
        }
        return table.toString();
    }

    private void checkIsThere(String wanted, List<PupilAnswers> pupils) {
        if (pupils.stream().noneMatch(pupil -> pupil.byRater().containsKey(wanted))) {
            throw new InputException(file, "there is no answer by rater " + wanted);
        }
    }

    /** Empty where the wanted rater did not rate this pupil: then there is nothing to plan from. */
    private Optional<Answers> answers(PupilAnswers pupil) {
        return rater.isPresent()
                ? Optional.ofNullable(pupil.byRater().get(rater.get()))
                : pupil.byRater().values().stream().findFirst();
    }

    private static void addRows(Table table, String pupil, Proposal proposal) {
        for (ChosenStrategy chosen : proposal.choice().strategies()) {
            table.row(
                    pupil,
                    chosen.strategy().code(),
                    chosen.strategy().staffMinutesAWeek(),
                    String.join(" ", chosen.serves()));
        }
        table.row(
                pupil,
                "TOTAL",
                proposal.choice().minutesAWeek(),
                proposal.choice().coverInSteps(DECIMALS).toPlainString());
        proposal.home()
                .ifPresent(offer -> table.row(pupil, "HOME", offer.strategy().code(), ""));
    }
}
