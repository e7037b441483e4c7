package org.attune.method.cycle;

import static java.time.DayOfWeek.MONDAY;
import static java.time.temporal.TemporalAdjusters.firstInMonth;
import static java.time.temporal.TemporalAdjusters.previousOrSame;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * On which days a school is open. A term that was not entered is as most English schools have it ({@link UsualYear}). The early May
 * holiday is always off: the other bank holidays fall outside terms. Rules: src/docs/method/school-year.md.
 */
public final class SchoolCalendar {

    /** No school is shut for longer; a calendar that says so is not searched for ever. */
    private static final int LONGEST_SEARCH = 400;

    private static final Month YEAR_BEGINS = Month.AUGUST;

    private record Key(int year, Season season) {}

    private final Map<Key, Term> entered;
    private final Map<Key, Term> usual = new ConcurrentHashMap<>();
    private final List<DayRange> closures;

    /**
     * @param terms as entered, at most one of a year and season
     * @param closures days off besides: training days, an election, snow
     */
    public SchoolCalendar(List<Term> terms, List<DayRange> closures) {
        this.entered = terms.stream()
                .collect(
                        Collectors.toUnmodifiableMap(term -> new Key(term.year(), term.season()), Function.identity()));
        this.closures = List.copyOf(closures);
    }

    /** Where nothing has been entered. */
    public static SchoolCalendar usual() {
        return new SchoolCalendar(List.of(), List.of());
    }

    public boolean isSchoolDay(LocalDate day) {
        return isWeekday(day)
                && !isMayDay(day)
                && teaches(day)
                && closures.stream().noneMatch(off -> off.holds(day));
    }

    /** Between terms or in a half-term break. Weekends and single closures within a term are no holidays. */
    public boolean isHoliday(LocalDate day) {
        return isWeekday(day) ? !teaches(day) : !isWeekendOfTerm(day);
    }

    /** The first school day after this day. */
    public LocalDate next(LocalDate day) {
        return onOrAfter(day.plusDays(1));
    }

    /** The last school day before this day. */
    public LocalDate previous(LocalDate day) {
        return onOrBefore(day.minusDays(1));
    }

    /** This day if it is a school day, else the next one. */
    public LocalDate onOrAfter(LocalDate day) {
        return search(day, 1);
    }

    /** This day if it is a school day, else the last one before it. */
    public LocalDate onOrBefore(LocalDate day) {
        return search(day, -1);
    }

    /** School days from one day to another, both counted; 0 where the second comes first. */
    public int schoolDays(LocalDate from, LocalDate to) {
        return (int) days(from, to).filter(this::isSchoolDay).count();
    }

    /** The school days themselves, in order. */
    public List<LocalDate> listSchoolDays(LocalDate from, LocalDate to) {
        return days(from, to).filter(this::isSchoolDay).toList();
    }

    /** The day so many school days later; negative counts go back. 0 gives the day itself. */
    public LocalDate plusSchoolDays(LocalDate day, int count) {
        LocalDate there = day;
        for (int step = 0; step < Math.abs(count); step++) {
            there = count > 0 ? next(there) : previous(there);
        }
        return there;
    }

    /** The Monday on which the fifth week of this school year’s autumn term begins; the week of the first day is the first. */
    public LocalDate weekFive(int year) {
        return term(year, Season.AUTUMN)
                .days()
                .from()
                .with(previousOrSame(MONDAY))
                .plusWeeks(4);
    }

    /** The term with this day between its first and last; none in the holidays between terms. */
    public Optional<Term> termOf(LocalDate day) {
        return around(day).filter(term -> term.days().holds(day)).findFirst();
    }

    /** As entered, or else as usual. */
    public Term term(int year, Season season) {
        Key key = new Key(year, season);
        Term own = entered.get(key);
        return own == null ? usual.computeIfAbsent(key, one -> UsualYear.term(one.year, one.season)) : own;
    }

    /** Whether two terms of this school year, or one and its neighbour of the years beside it, share a day. */
    public boolean anyMeet(int year) {
        List<Term> all = Stream.of(
                        Stream.of(term(year - 1, Season.SUMMER)),
                        Stream.of(Season.values()).map(season -> term(year, season)),
                        Stream.of(term(year + 1, Season.AUTUMN)))
                .flatMap(Function.identity())
                .toList();
        return IntStream.range(1, all.size())
                .anyMatch(next -> !all.get(next - 1)
                        .days()
                        .to()
                        .isBefore(all.get(next).days().from()));
    }

    public boolean isEntered(int year, Season season) {
        return entered.containsKey(new Key(year, season));
    }

    /** Those entered, in the order of the year; for screens. */
    public List<Term> enteredTerms() {
        return entered.values().stream()
                .sorted(Comparator.comparing((Term term) -> term.days().from()))
                .toList();
    }

    /** The day on which school begins again, where this day is in a holiday; else null. */
    public @Nullable LocalDate backOn(LocalDate day) {
        return isHoliday(day) ? onOrAfter(day) : null;
    }

    /** The school year of a day: from August on, the one that begins in that calendar year. */
    public static int yearOf(LocalDate day) {
        return day.getMonthValue() >= YEAR_BEGINS.getValue() ? day.getYear() : day.getYear() - 1;
    }

    private boolean teaches(LocalDate day) {
        return around(day).anyMatch(term -> term.teaches(day));
    }

    /** A summer term may run into August, and an autumn term may begin there. */
    private Stream<Term> around(LocalDate day) {
        int year = yearOf(day);
        Stream<Term> own = Stream.of(Season.values()).map(season -> term(year, season));
        return day.getMonth() == YEAR_BEGINS ? Stream.concat(own, Stream.of(term(year - 1, Season.SUMMER))) : own;
    }

    private boolean isWeekendOfTerm(LocalDate day) {
        return around(day).anyMatch(term -> term.teaches(fridayBefore(day)))
                && around(mondayAfter(day)).anyMatch(term -> term.teaches(mondayAfter(day)));
    }

    private LocalDate search(LocalDate day, int step) {
        return Stream.iterate(day, there -> there.plusDays(step))
                .limit(LONGEST_SEARCH)
                .filter(this::isSchoolDay)
                .findFirst()
                .orElse(day);
    }

    private static Stream<LocalDate> days(LocalDate from, LocalDate to) {
        return to.isBefore(from) ? Stream.empty() : from.datesUntil(to.plusDays(1));
    }

    private static boolean isWeekday(LocalDate day) {
        return day.getDayOfWeek().getValue() <= DayOfWeek.FRIDAY.getValue();
    }

    private static boolean isMayDay(LocalDate day) {
        return day.getMonth() == Month.MAY && day.equals(day.with(firstInMonth(MONDAY)));
    }

    private static LocalDate fridayBefore(LocalDate weekend) {
        return weekend.minusDays(weekend.getDayOfWeek().getValue() - (long) DayOfWeek.FRIDAY.getValue());
    }

    private static LocalDate mondayAfter(LocalDate weekend) {
        return weekend.plusDays(8L - weekend.getDayOfWeek().getValue());
    }
}
