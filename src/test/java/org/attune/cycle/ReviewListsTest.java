package org.attune.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.attune.access.PupilId;
import org.attune.assessment.Assessments;
import org.attune.catalogue.Catalogue;
import org.attune.plan.PlanDrafts;
import org.attune.plan.PlanPromises;
import org.attune.plan.ScoredPupils;
import org.attune.testing.AppTest;
import org.attune.testing.Schoolyard;
import org.attune.testing.Schoolyard.InventedSchool;
import org.attune.testing.Schoolyard.Person;
import org.attune.testing.SignedIn;
import org.attune.testing.Statements;
import org.attune.testing.TestClock;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@AppTest
class ReviewListsTest {

    private final ReviewLists lists;
    private final RunningPlans running;
    private final Schoolyard yard;
    private final SignedIn signedIn;
    private final Statements statements;
    private final JdbcClient jdbc;

    ReviewListsTest(
            ReviewLists lists,
            Cycles cycles,
            PlanDrafts drafts,
            PlanPromises promises,
            Assessments assessments,
            Catalogue catalogue,
            Schoolyard yard,
            SignedIn signedIn,
            TestClock clock,
            Statements statements,
            JdbcClient jdbc) {
        this.lists = lists;
        this.yard = yard;
        this.signedIn = signedIn;
        this.statements = statements;
        this.jdbc = jdbc;
        ScoredPupils scored = new ScoredPupils(assessments, promises, catalogue, signedIn);
        this.running = new RunningPlans(scored, drafts, promises, cycles, signedIn, clock);
    }

    @Test
    void three_hundred_running_plans_take_as_many_statements_as_thirty() {
        long few = statementsFor(30);
        long many = statementsFor(300);

        assertThat(few).isPositive();
        assertThat(many).isEqualTo(few);
    }

    private long statementsFor(int pupils) {
        InventedSchool school = yard.aSchool();
        Person ta = school.aPractitioner("Asha Mair");
        long oak = school.aClass("Oak", ta);
        PupilId first = school.aPupil("Mia Hartley", oak);
        Cycle cycle = running.of(ta, first);
        school.pupils(pupils - 1, oak).forEach(pupil -> alike(cycle, first, pupil));
        List<CycleLine> lines = signedIn.as(ta, lists::mine);
        assertThat(lines).hasSize(pupils);
        return signedIn.as(ta, () -> statements.of(lists::mine));
    }

    /** The same plan and cycle for another pupil. */
    private void alike(Cycle cycle, PupilId first, PupilId pupil) {
        copied(
                "action_plan",
                "pupil_id = " + pupil.value(),
                "id = " + cycle.plan().value());
        long plan = jdbc.sql("select max(id) from action_plan where pupil_id = ?")
                .param(pupil.value())
                .query(Long.class)
                .single();
        copied("plan_strategy", "plan_id = " + plan, "plan_id = " + cycle.plan().value());
        copied("review_cycle", "pupil_id = " + pupil.value() + ", plan_id = " + plan, "pupil_id = " + first.value());
    }

    private void copied(String table, String changed, String where) {
        List<String> columns = jdbc.sql(
                        "select column_name from information_schema.columns where table_schema = database()"
                                + " and table_name = ? and column_name <> 'id' and is_generated = 'NEVER'")
                .param(table)
                .query(String.class)
                .list();
        List<String> names = columns.stream().map(name -> "`" + name + "`").toList();
        List<String> values = columns.stream()
                .map(name -> List.of(changed.split(", ")).stream()
                        .filter(one -> one.startsWith(name + " = "))
                        .map(one -> one.substring(name.length() + 3))
                        .findFirst()
                        .orElse("`" + name + "`"))
                .toList();
        jdbc.sql("insert into " + table + " (" + String.join(", ", names) + ") select " + String.join(", ", values)
                        + " from " + table + " where " + where)
                .update();
    }
}
