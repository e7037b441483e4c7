package org.attune.context;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.attune.catalogue.Catalogue;
import org.attune.catalogue.Code;
import org.attune.catalogue.CodeSet;
import org.attune.method.planning.Strategy;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The code sets and strategies as words, and what may be recorded today. */
@Component
public class ContextWords {

    static final String LANGUAGE = "language";
    static final String FORMAT = "contact-format";

    private final Catalogue catalogue;
    private final Clock clock;

    ContextWords(Catalogue catalogue, Clock clock) {
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** What may be recorded today as the value of a kind, in the order of its set; empty where it has words alone. */
    public List<Option> options(FactKind kind) {
        if (kind == FactKind.AVOID_STRATEGY) {
            return catalogue.strategies().stream()
                    .map(strategy -> new Option(strategy.code(), strategy.title()))
                    .toList();
        }
        String set = kind.codeSet();
        return set == null ? List.of() : options(set);
    }

    public List<Option> referralStatuses() {
        return options(FactKind.REFERRAL_STATUS);
    }

    public List<Option> languages() {
        return options(LANGUAGE);
    }

    public List<Option> contactFormats() {
        return options(FORMAT);
    }

    Fact inWords(StoredFact fact) {
        return fact.inWords(name(fact.kind(), fact.code()), name(FactKind.REFERRAL_STATUS, fact.status()));
    }

    Contact inWords(StoredContact contact) {
        ContactEntry entry = contact.entry();
        return contact.inWords(name(LANGUAGE, entry.language()), name(FORMAT, entry.format()));
    }

    /** Whether the code may be recorded today. */
    boolean holds(String set, @Nullable String code) {
        return catalogue
                .codeSet(set)
                .code(code == null ? "" : code)
                .filter(one -> one.holdsOn(LocalDate.now(clock)))
                .isPresent();
    }

    boolean isStrategy(@Nullable String code) {
        return strategy(code).isPresent();
    }

    Optional<Code> code(FactKind kind, @Nullable String code) {
        String set = kind.codeSet();
        return set == null || code == null
                ? Optional.empty()
                : catalogue.codeSet(set).code(code);
    }

    Optional<Code> status(@Nullable String code) {
        return code == null
                ? Optional.empty()
                : catalogue.codeSet(FactKind.REFERRAL_STATUS).code(code);
    }

    /** A value and how it reads. */
    public record Option(String code, String name) {}

    private List<Option> options(String set) {
        CodeSet codes = catalogue.codeSet(set);
        return codes.on(LocalDate.now(clock)).stream()
                .map(code -> new Option(code.code(), code.name()))
                .toList();
    }

    private @Nullable String name(FactKind kind, @Nullable String code) {
        if (kind == FactKind.AVOID_STRATEGY) {
            return strategy(code).map(Strategy::title).orElse(code);
        }
        String set = kind.codeSet();
        return set == null ? null : name(set, code);
    }

    private @Nullable String name(String set, @Nullable String code) {
        return code == null
                ? null
                : catalogue.codeSet(set).code(code).map(Code::name).orElse(code);
    }

    private Optional<Strategy> strategy(@Nullable String code) {
        return catalogue.strategies().stream()
                .filter(strategy -> strategy.code().equals(code))
                .findFirst();
    }
}
