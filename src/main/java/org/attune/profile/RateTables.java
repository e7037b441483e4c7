package org.attune.profile;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.attune.profile.PictureTables.Table;
import org.attune.quality.GroupRate;
import org.attune.quality.GroupWords;
import org.attune.quality.Trait;
import org.springframework.stereotype.Component;

/** The tables of rates by group, for the screen, for CSV and XLSX, and for paper. */
@Component
public class RateTables {

    private final ProfileWords words;
    private final GroupWords groups;

    RateTables(ProfileWords words, GroupWords groups) {
        this.words = words;
        this.groups = groups;
    }

    /** How often a strand is likely, by group, each with its exact range and its n. */
    public Table of(List<GroupRate> rates) {
        List<String> heads = List.of(
                words.say("rates.head"),
                words.say("rates.likely"),
                words.say("column.pupils"),
                words.say("rates.share"));
        return new Table(
                words.say("rates.short"),
                heads,
                rates.stream()
                        .map(each -> List.of(
                                words.say("rates.group", groups.trait(each.trait()), groups.group(each)),
                                "" + each.rate().hits(),
                                "" + each.rate().cases(),
                                words.share(each.rate())))
                        .toList());
    }

    /** The same in few lines, for paper: one a trait. */
    public Table byTrait(List<GroupRate> rates) {
        Map<Trait, List<String>> byTrait = new EnumMap<>(Trait.class);
        rates.forEach(each -> byTrait.computeIfAbsent(each.trait(), none -> new ArrayList<>())
                .add(words.say(
                        "rates.line",
                        groups.group(each),
                        each.rate().hits(),
                        each.rate().cases(),
                        words.share(each.rate()))));
        return new Table(
                words.say("rates.short"),
                List.of(words.say("rates.head"), words.say("rates.likely")),
                byTrait.entrySet().stream()
                        .map(each -> List.of(groups.trait(each.getKey()), String.join(" · ", each.getValue())))
                        .toList());
    }
}
