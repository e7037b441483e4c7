package org.attune.plan;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.attune.access.CurrentUser;
import org.attune.access.PupilId;
import org.attune.access.SchoolId;
import org.attune.access.StaffId;
import org.attune.assessment.FindingId;
import org.attune.method.planning.HomeOffer;
import org.attune.method.planning.Proposal;
import org.attune.method.planning.Setting;
import org.attune.method.planning.Strategy;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A plan from draft to end. It keeps what was proposed beside what the practitioner made of it. Once adopted, only the answer of home can change. */
@Entity
class ActionPlan {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long schoolId;
    private long pupilId;
    private long findingId;
    private long leadId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private PlanState state;

    private int minutes;
    private int most;

    @Convert(converter = WordList.class)
    private List<String> settings;

    @Convert(converter = WordList.class)
    private List<String> optIns;

    @Convert(converter = WordList.class)
    private List<String> foci;

    private int weeks;
    private LocalDate startsOn;
    private LocalDate halfwayOn;
    private LocalDate reviewOn;

    @Convert(converter = WordList.class)
    private List<String> proposed;

    @Embedded
    private HomeAgreement home = new HomeAgreement();

    @JdbcTypeCode(SqlTypes.CHAR)
    private String libraryDigest;

    private @Nullable String success;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private @Nullable Likelihood likelihood;

    private @Nullable String ifNot;
    private Instant createdAt;
    private Instant savedAt;
    private @Nullable Long savedBy;
    private @Nullable Instant adoptedAt;
    private @Nullable Long adoptedBy;
    private @Nullable Instant endedAt;

    @ElementCollection
    @CollectionTable(name = "plan_strategy", joinColumns = @JoinColumn(name = "plan_id"))
    @OrderBy("position")
    private List<StrategyRow> strategies = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "plan_target", joinColumns = @JoinColumn(name = "plan_id"))
    @OrderBy("position")
    private List<TargetRow> targets = new ArrayList<>();

    @Version
    private Integer version;

    @SuppressWarnings("NullAway.Init")
    protected ActionPlan() {}

    @SuppressWarnings("NullAway.Init")
    ActionPlan(CurrentUser lead, PupilId pupil, FindingId finding, PlanTerms terms, PlanDates dates, Instant now) {
        this.schoolId = lead.school().value();
        this.pupilId = pupil.value();
        this.findingId = finding.value();
        this.leadId = lead.staff().value();
        this.state = PlanState.DRAFT;
        this.createdAt = now;
        become(terms, dates);
        saved(lead, now);
    }

    final void become(PlanTerms terms, PlanDates dates) {
        minutes = terms.minutes();
        most = terms.most();
        settings = terms.settings().stream().map(Setting::code).toList();
        optIns = List.copyOf(terms.optIns());
        weeks = terms.weeks();
        foci = terms.foci();
        on(dates);
    }

    final void on(PlanDates dates) {
        startsOn = dates.startsOn();
        halfwayOn = dates.halfwayOn();
        reviewOn = dates.reviewOn();
    }

    final void saved(CurrentUser user, Instant now) {
        savedAt = now;
        savedBy = user.staff().value();
    }

    /** Takes the proposal as it is. A family that has answered to the same offer is not asked again. */
    void take(Proposal proposal, String digest) {
        proposed = proposal.choice().codes();
        libraryDigest = digest;
        Strategy offered = proposal.home().map(HomeOffer::strategy).orElse(null);
        home.offer(offered == null ? null : offered.code());
        put(
                proposal.choice().strategies().stream()
                        .map(chosen -> chosen.strategy())
                        .toList(),
                home.agreed() ? offered : null);
    }

    /** What the plan now holds, with the home strategy that the family agreed to. */
    void put(List<Strategy> atSchool, @Nullable Strategy atHome) {
        strategies.clear();
        atSchool.forEach(strategy -> add(new PlannedStrategy(strategy, false)));
        if (atHome != null) {
            add(new PlannedStrategy(atHome, true));
        }
    }

    /** Home is not to be contacted: nothing is offered there, and nothing planned. */
    void leaveHomeOut() {
        home.offer(null);
        strategies.removeIf(row -> row.planned().home());
    }

    void answerHome(boolean agreed) {
        home.answer(agreed);
    }

    /** Once it is adopted: what is offered joins the plan, or leaves it. */
    void answerHome(HomeAnswer answer, @Nullable Strategy offered) {
        home.put(answer);
        strategies.removeIf(row -> row.planned().home());
        if (answer == HomeAnswer.AGREED && offered != null) {
            add(new PlannedStrategy(offered, true));
        }
    }

    void aim(List<PlanTarget> wanted) {
        targets.clear();
        wanted.forEach(target -> targets.add(new TargetRow(schoolId, targets.size(), target)));
    }

    void agree(Agreements agreements) {
        success = agreements.success();
        likelihood = agreements.likelihood();
        ifNot = agreements.ifNot();
    }

    void adopt(CurrentUser by, Instant now) {
        state = PlanState.ADOPTED;
        adoptedBy = by.staff().value();
        adoptedAt = now;
    }

    void end(Instant now) {
        state = PlanState.ENDED;
        endedAt = now;
    }

    void discard(Instant now) {
        state = PlanState.DISCARDED;
        endedAt = now;
    }

    /** A draft that was thrown away is a draft again. */
    void bringBack() {
        state = PlanState.DRAFT;
        endedAt = null;
    }

    SchoolId school() {
        return new SchoolId(schoolId);
    }

    PlanId id() {
        return new PlanId(id);
    }

    PupilId pupil() {
        return new PupilId(pupilId);
    }

    FindingId finding() {
        return new FindingId(findingId);
    }

    StaffId lead() {
        return new StaffId(leadId);
    }

    PlanState state() {
        return state;
    }

    Instant createdAt() {
        return createdAt;
    }

    int version() {
        return version;
    }

    Instant savedAt() {
        return savedAt;
    }

    StaffId savedBy() {
        return new StaffId(savedBy == null ? leadId : savedBy);
    }

    PlanTerms terms() {
        Set<Setting> where = settings.stream()
                .map(Setting::of)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Setting.class)));
        return new PlanTerms(minutes, most, where, new HashSet<>(optIns), weeks, foci);
    }

    PlanDates dates() {
        return new PlanDates(startsOn, halfwayOn, reviewOn);
    }

    List<String> proposed() {
        return proposed;
    }

    String libraryDigest() {
        return libraryDigest;
    }

    @Nullable
    String homeOffer() {
        return home.offered();
    }

    HomeAnswer homeAnswer() {
        return home.state();
    }

    /** In their order; the one for home last. */
    List<PlannedStrategy> strategies() {
        return strategies.stream()
                .sorted(Comparator.comparingInt(StrategyRow::position))
                .map(StrategyRow::planned)
                .toList();
    }

    List<PlanTarget> targets() {
        return targets.stream()
                .sorted(Comparator.comparingInt(TargetRow::position))
                .map(TargetRow::target)
                .toList();
    }

    Agreements agreements() {
        return new Agreements(success == null ? "" : success, likelihood, ifNot == null ? "" : ifNot);
    }

    @Nullable
    Instant adoptedAt() {
        return adoptedAt;
    }

    @Nullable
    StaffId adoptedBy() {
        return adoptedBy == null ? null : new StaffId(adoptedBy);
    }

    @Nullable
    Instant endedAt() {
        return endedAt;
    }

    private void add(PlannedStrategy planned) {
        strategies.add(new StrategyRow(schoolId, strategies.size(), planned));
    }
}
