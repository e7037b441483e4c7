package org.attune.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.attune.method.instrument.Instrument;
import org.attune.method.instrument.Item;
import org.attune.method.instrument.Strand;
import org.attune.method.planning.Strategy;
import tools.jackson.databind.JsonNode;

/** Reads strategies/&lt;strand&gt;.yaml for each strand of an instrument, and checks what a schema cannot say. */
final class StrategyReader {

    private final SchemaFolder files;
    private final Instrument instrument;
    private final StrategyRules rules;
    private final Map<String, String> fileOfCode = new HashMap<>();

    StrategyReader(SchemaFolder files, Instrument instrument) {
        this.files = files;
        this.instrument = instrument;
        this.rules = new StrategyRules(instrument);
    }

    static String fileOf(Strand strand) {
        return "strategies/" + strand.code() + ".yaml";
    }

    /** All strategies, strand by strand, in the order of the files. */
    List<Strategy> read() {
        List<Strategy> all = new ArrayList<>();
        instrument.strands().forEach(strand -> all.addAll(read(strand)));
        return all;
    }

    private List<Strategy> read(Strand strand) {
        YamlFile file = files.read(fileOf(strand), OwnStrategyFormat.KIND);
        List<Strategy> strategies = new ArrayList<>();
        for (JsonNode node : file.root().path(OwnStrategyFormat.KIND)) {
            Strategy strategy = StrategyNodes.strategy(node);
            check(file, "/strategies/" + strategies.size(), strategy, strand);
            strategies.add(strategy);
        }
        for (Item item : instrument.itemsOf(strand)) {
            file.check(
                    strategies.stream()
                            .anyMatch(s -> s.serves().containsKey(item.code())
                                    && s.needsOptIn().isEmpty()
                                    && !s.isHome()),
                    "/strategies",
                    "no strategy at school serves %s without an opt-in".formatted(item.code()));
        }
        file.stopIfBroken();
        return strategies;
    }

    private void check(YamlFile file, String at, Strategy strategy, Strand strand) {
        String code = strategy.code();
        String other = fileOfCode.put(code, fileOf(strand));
        file.check(other == null, at + "/code", "code %s stands twice (also in %s)".formatted(code, other));
        file.check(
                !OwnStrategyFormat.isOwn(code),
                at + "/code",
                code + ": a code of the files begins with S; X is for a school’s own");
        file.check(
                strategy.strand().equals(strand.code()), at + "/strand", code + ": this file is for " + strand.code());
        rules.check(file, at, strategy);
    }
}
