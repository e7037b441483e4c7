package org.attune.method.screening;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.attune.method.instrument.Instrument;
import org.attune.method.instrument.Item;
import org.attune.method.instrument.ReferenceSet;
import org.attune.method.instrument.Response;
import org.attune.method.interruption.AnsweredItem;
import org.attune.method.planning.Need;

/** From the anchors of a class to who is looked at first, and what the class shares. Source: method.md, "The class screen". */
public final class ScreeningRules {

    public static final String VERSION = "1";

    private static final Comparator<AnsweredItem> LOWEST = Comparator.comparingInt(AnsweredItem::points);

    private final Instrument instrument;
    private final ReferenceSet references;
    private final List<Item> anchors;

    public ScreeningRules(Instrument instrument, ReferenceSet references) {
        this.instrument = instrument;
        this.references = references;
        this.anchors = instrument.anchors();
    }

    public <P> ClassLook<P> look(Collection<ScreenedPupil<P>> pupils) {
        List<PupilLook<P>> looks = pupils.stream()
                .map(this::look)
                .sorted(Comparator.comparing((PupilLook<P> pupil) -> pupil.look())
                        .thenComparing(PupilLook::need, Comparator.reverseOrder()))
                .toList();
        return new ClassLook<>(looks, shared(pupils));
    }

    public <P> PupilLook<P> look(ScreenedPupil<P> pupil) {
        List<StrandAnchors> strands = strands(pupil);
        List<AnsweredItem> seen = seen(pupil);
        return new PupilLook<>(
                pupil.pupil(),
                look(pupil.worried(), strands),
                pupil.worried(),
                seen.stream()
                        .filter(answered -> shortfall(pupil, answered) > 0)
                        .sorted(LOWEST)
                        .toList(),
                seen.stream()
                        .filter(answered -> answered.response().number() >= Response.OFTEN.number())
                        .sorted(LOWEST.reversed())
                        .toList(),
                lookFor(pupil, strands),
                seen.stream().mapToInt(answered -> shortfall(pupil, answered)).sum());
    }

    /** The anchors of each strand, in developmental order. */
    public List<StrandAnchors> strands(ScreenedPupil<?> pupil) {
        return instrument.strands().stream()
                .map(strand -> StrandAnchors.of(
                        strand,
                        anchors.stream()
                                .filter(item -> item.strand().equals(strand.code()))
                                .toList(),
                        pupil.answers(),
                        references.of(strand, pupil.band())))
                .toList();
    }

    /**
     * The needs of a class on the items it shares, pupil by pupil: what the planner covers for the class is the sum of what it covers for
     * each (src/docs/decisions/0503-strategies-for-a-class.md).
     */
    public List<Need> needs(Collection<? extends ScreenedPupil<?>> pupils, Collection<SharedItem> shared) {
        Set<Item> items = shared.stream().map(SharedItem::item).collect(Collectors.toSet());
        return pupils.stream()
                .flatMap(pupil -> seen(pupil).stream()
                        .filter(answered -> items.contains(answered.item()) && shortfall(pupil, answered) > 0)
                        .map(answered -> new Need(answered.item(), answered.response(), shortfall(pupil, answered), 1)))
                .toList();
    }

    private static Look look(boolean worried, List<StrandAnchors> strands) {
        Set<AnchorStanding> standings =
                strands.stream().map(StrandAnchors::standing).collect(Collectors.toSet());
        if (standings.contains(AnchorStanding.LOW)) {
            return Look.FIRST;
        }
        if (worried) {
            return Look.WORRIED;
        }
        if (standings.contains(AnchorStanding.A_LITTLE_LOW)) {
            return Look.IF_WORRIED;
        }
        return standings.contains(AnchorStanding.NOT_ENOUGH_SEEN) ? Look.SEE_MORE : Look.NOT_NOW;
    }

    private List<SharedItem> shared(Collection<? extends ScreenedPupil<?>> pupils) {
        return anchors.stream()
                .map(item -> shared(item, pupils))
                .filter(SharedItem::isShared)
                .sorted(Comparator.comparingInt(SharedItem::below)
                        .thenComparingInt(SharedItem::need)
                        .reversed())
                .toList();
    }

    private SharedItem shared(Item item, Collection<? extends ScreenedPupil<?>> pupils) {
        int seen = 0;
        int below = 0;
        int need = 0;
        for (ScreenedPupil<?> pupil : pupils) {
            Response response = pupil.answers().of(item);
            if (response.isNumber()) {
                int shortfall = shortfall(pupil, new AnsweredItem(item, response));
                seen++;
                below += shortfall > 0 ? 1 : 0;
                need += shortfall;
            }
        }
        return new SharedItem(item, seen, below, need);
    }

    private List<AnsweredItem> seen(ScreenedPupil<?> pupil) {
        return anchors.stream()
                .map(item -> new AnsweredItem(item, pupil.answers().of(item)))
                .filter(answered -> answered.response().isNumber())
                .toList();
    }

    private List<Item> lookFor(ScreenedPupil<?> pupil, List<StrandAnchors> strands) {
        return strands.stream()
                .filter(strand -> strand.standing() == AnchorStanding.NOT_ENOUGH_SEEN)
                .flatMap(strand -> anchors.stream()
                        .filter(item -> item.strand().equals(strand.strand().code())))
                .filter(item -> !pupil.answers().of(item).isNumber())
                .toList();
    }

    /** max(0, E − 25a). */
    private int shortfall(ScreenedPupil<?> pupil, AnsweredItem answered) {
        int expectation = references
                .of(instrument.strand(answered.item().strand()), pupil.band())
                .expectation();
        return Math.max(0, expectation - answered.points());
    }
}
