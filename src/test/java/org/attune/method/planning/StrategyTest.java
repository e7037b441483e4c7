package org.attune.method.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.attune.method.planning.Library.aHomeStrategy;
import static org.attune.method.planning.Library.aRoutine;
import static org.attune.method.planning.Library.aStrategy;

import org.junit.jupiter.api.Test;

class StrategyTest {

    @Test
    void staff_minutes_are_minutes_times_times_unless_stated() {
        assertThat(aStrategy("S")
                        .serving("A01", 1)
                        .minutes(15)
                        .timesAWeek(3)
                        .strategy()
                        .staffMinutesAWeek())
                .isEqualTo(45);
        assertThat(aStrategy("S")
                        .serving("A01", 1)
                        .minutes(15)
                        .timesAWeek(3)
                        .stating(10)
                        .strategy()
                        .staffMinutesAWeek())
                .isEqualTo(10);
        assertThat(aStrategy("S").serving("A01", 1).stating(0).strategy().staffMinutesAWeek())
                .isZero();
    }

    @Test
    void a_routine_is_short_daily_and_with_the_class_or_at_a_transition() {
        assertThat(aRoutine("S").serving("A01", 1).strategy().isRoutine()).isTrue();
        assertThat(aRoutine("S").serving("A01", 1).minutes(5).strategy().isRoutine())
                .isTrue();
        assertThat(aRoutine("S")
                        .serving("A01", 1)
                        .in(Setting.TRANSITION, Setting.ONE_TO_ONE)
                        .strategy()
                        .isRoutine())
                .isTrue();
        assertThat(aRoutine("S").serving("A01", 1).minutes(6).strategy().isRoutine())
                .isFalse();
        assertThat(aRoutine("S").serving("A01", 1).timesAWeek(4).strategy().isRoutine())
                .isFalse();
        assertThat(aRoutine("S")
                        .serving("A01", 1)
                        .in(Setting.SMALL_GROUP)
                        .strategy()
                        .isRoutine())
                .isFalse();
    }

    @Test
    void a_home_strategy_has_no_other_setting() {
        assertThat(aHomeStrategy("S").serving("A01", 1).strategy().isHome()).isTrue();
        assertThat(aStrategy("S")
                        .serving("A01", 1)
                        .in(Setting.HOME, Setting.PLAYTIME)
                        .strategy()
                        .isHome())
                .isFalse();
    }

    @Test
    void a_number_out_of_range_is_refused() {
        assertThatThrownBy(() -> aStrategy("S").strategy()).hasMessageContaining("weights");
        assertThatThrownBy(() -> aStrategy("S").serving("A01", 4).strategy()).hasMessageContaining("weights");
        assertThatThrownBy(() -> aStrategy("S").serving("A01", 0).strategy()).hasMessageContaining("weights");
        assertThatThrownBy(() -> aStrategy("S").serving("A01", 1).minutes(0).strategy())
                .hasMessageContaining("minutes");
        assertThatThrownBy(() -> aStrategy("S").serving("A01", 1).timesAWeek(6).strategy())
                .hasMessageContaining("times");
        assertThatThrownBy(() -> aStrategy("S").serving("A01", 1).stating(-1).strategy())
                .hasMessageContaining("staff");
        assertThatThrownBy(() -> aStrategy("S").serving("A01", 1).adults(0).strategy())
                .hasMessageContaining("adult");
    }

    @Test
    void a_setting_is_read_by_its_word() {
        assertThat(Setting.of("one-to-one")).isEqualTo(Setting.ONE_TO_ONE);
        assertThat(Setting.AT_SCHOOL).hasSize(5).doesNotContain(Setting.HOME);
        assertThatThrownBy(() -> Setting.of("sofa")).hasMessageContaining("sofa");
    }
}
