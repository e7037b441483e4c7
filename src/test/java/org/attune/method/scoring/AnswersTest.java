package org.attune.method.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.attune.method.Invented;
import org.attune.method.instrument.Item;
import org.attune.method.instrument.Response;
import org.junit.jupiter.api.Test;

class AnswersTest {

    private final List<Item> items = Invented.instrument(1, 4).items();

    @Test
    void an_item_without_an_answer_is_not_seen() {
        assertThat(Answers.NONE.of("A01")).isEqualTo(Response.NOT_SEEN);
    }

    @Test
    void an_answer_more_leaves_the_answers_before_as_they_were() {
        Answers one = Answers.NONE.with("A01", Response.OFTEN);

        assertThat(one.with("A01", Response.RARELY).of("A01")).isEqualTo(Response.RARELY);
        assertThat(one.of("A01")).isEqualTo(Response.OFTEN);
    }

    @Test
    void answers_in_item_order_come_back_the_same() {
        Answers answers = new Answers(
                Map.of("A01", Response.OFTEN, "A02", Response.NEARLY_ALWAYS, "A04", Response.NOT_APPLICABLE));

        assertThat(answers.inOrderOf(items)).isEqualTo("34NA");
        assertThat(Answers.fromOrder(items, "34NA").inOrderOf(items)).isEqualTo("34NA");
        assertThat(Answers.fromOrder(items, "34NA").of("A02")).isEqualTo(Response.NEARLY_ALWAYS);
    }

    @Test
    void a_line_of_another_length_or_alphabet_is_refused() {
        assertThatThrownBy(() -> Answers.fromOrder(items, "34N")).hasMessageContaining("3 answers for 4 items");
        assertThatThrownBy(() -> Answers.fromOrder(items, "34N5")).hasMessageContaining("5");
    }
}
