package org.attune.assessment.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class StrandPictureTest {

    private final StrandPicture picture = new StrandPicture("Being: secure", "Score 50 of 100 <b>&", "#1d7d75");

    @Test
    void the_dot_the_range_and_the_line_stand_where_their_points_are() {
        String svg = picture.svg(50, 40, 60.5, OptionalInt.of(60));

        assertThat(svg).contains("cx='210.0'");
        assertThat(svg).contains("<rect x='168.0' y='12' width='86.1'");
        assertThat(svg).contains("M252.0 6v28");
    }

    @Test
    void without_a_score_only_the_line_is_drawn() {
        assertThat(picture.svg(OptionalInt.of(60))).contains("M252.0 6v28").doesNotContain("circle");
    }

    @Test
    void it_is_read_out_and_its_words_are_harmless() {
        assertThat(picture.svg(OptionalInt.of(60)))
                .contains("role='img'", "<title>Being: secure</title>")
                .contains("<desc>Score 50 of 100 &lt;b&gt;&amp;</desc>");
    }
}
