package org.attune.bench.profiles;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The same pictures in SQL over the answers themselves, without the stored findings: what profiles are measured against, and must equal. The
 * status of a sum is decided in whole numbers: score + 1.645·SEM &lt; E with both sides squared, as the method does (sd 20, r .90, E 60).
 */
public final class RawPictures {

    public static final String COVER = "answer_for_bench";

    /** A line an assessment and strand: from every answer of the school, by a covering index. */
    private static final String SUMS = """
            select x.assessment_id, left(x.item, 1) s,
                sum(case when x.response between '0' and '4' then cast(x.response as unsigned) else 0 end) total,
                sum(x.response between '0' and '4') answered, sum(x.response <> 'NA') items
            from answer x force index (answer_for_bench) where %s group by x.assessment_id, left(x.item, 1)""";

    /** SEM² = 400·(1−.90)·14÷answered; the band is 1.645·SEM. */
    private static final String STATUS = """
            case when 4 * answered < 3 * items or answered = 0 then 'N'
                 when 25 * total < 60 * answered
                  and pow(60 * answered - 25 * total, 2) > 1.645 * 1.645 * 40 * 14 * answered then 'L'
                 when 25 * total < 60 * answered then 'P'
                 when pow(25 * total - 60 * answered, 2) >= 1.645 * 1.645 * 40 * 14 * answered then 'S'
                 else 'W' end""";

    private static final String COUNTS = """
            select %s f.s, %s status, count(*) n from (%s) f
            join (select id, school_id from (
                    select id, school_id, row_number() over (partition by pupil_id order by submitted_at desc, id desc) place
                    from assessment where %s state = 'SUBMITTED' and kind = 'LEAD' and submitted_at >= ? and submitted_at < ?) d
                  where place = 1) l on l.id = f.assessment_id
            group by %s f.s, status""";

    private final Connection connection;

    public RawPictures(Connection connection) {
        this.connection = connection;
    }

    /** “B LIKELY-letter” → how many, in one school, as at a day; from all its answers. */
    public Map<String, Long> school(long school, LocalDate at) {
        String sql = COUNTS.formatted(
                "", STATUS, SUMS.formatted("x.school_id = " + school), "school_id = " + school + " and", "");
        return counts(sql, at, "");
    }

    /** The same for every school, “7 B L” → how many. */
    public Map<String, Long> trust(LocalDate at) {
        return counts(
                COUNTS.formatted("l.school_id,", STATUS, SUMS.formatted("true"), "", "l.school_id,"), at, "school_id");
    }

    /** Every answer of the latest assessment of each pupil, row by row, and their names. */
    public long classRows(long group, LocalDate at) {
        return rows("""
                select p.id, p.first_name, p.last_name, p.sex, p.year_group from pupil_membership m join pupil p on p.id = m.pupil_id
                where m.group_id = %d and m.starts_on <= '%s' and (m.ends_on is null or m.ends_on >= '%s')""".formatted(group, at, at)) + rows("""
                select a.pupil_id, a.lead_id, a.age_band, a.submitted_at, x.item, x.response
                from pupil_membership m join assessment a on a.pupil_id = m.pupil_id and a.state = 'SUBMITTED'
                join answer x on x.assessment_id = a.id
                where m.group_id = %d and a.submitted_at >= '%s' and a.submitted_at < '%s' order by a.pupil_id, a.submitted_at, x.item""".formatted(group, at.minusMonths(9), at.plusDays(1)));
    }

    /** Nothing but the index, end to end. */
    public long scan() {
        return single("select count(*) from answer force index (" + COVER + ")");
    }

    /** By the primary key, for the curious. */
    public long scanRows() {
        return single("select count(*) from answer force index (primary)");
    }

    private long single(String sql) {
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private long rows(String sql) {
        long read = 0;
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet row = statement.executeQuery()) {
            int columns = row.getMetaData().getColumnCount();
            while (row.next()) {
                for (int i = 1; i <= columns; i++) {
                    read += row.getString(i) == null ? 0 : 1;
                }
            }
            return read;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private Map<String, Long> counts(String sql, LocalDate at, String by) {
        Map<String, Long> counts = new TreeMap<>();
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setTimestamp(1, Timestamp.valueOf(at.minusMonths(9).atStartOfDay()));
            statement.setTimestamp(2, Timestamp.valueOf(at.plusDays(1).atStartOfDay()));
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    String key =
                            List.of(row.getString("s"), row.getString("status")).toString();
                    counts.put(by.isEmpty() ? key : row.getLong(by) + key, row.getLong("n"));
                }
            }
            return counts;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
