package org.attune.method.scoring;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.attune.method.instrument.Item;
import org.attune.method.instrument.Response;

/** One adult’s answers by item code. Immutable. An item without an answer is {@link Response#NOT_SEEN}. */
public record Answers(Map<String, Response> byItem) {

    public static final Answers NONE = new Answers(Map.of());

    public Answers {
        byItem = Map.copyOf(byItem);
    }

    public Response of(String itemCode) {
        return byItem.getOrDefault(itemCode, Response.NOT_SEEN);
    }

    public Response of(Item item) {
        return of(item.code());
    }

    public Answers with(String itemCode, Response response) {
        Map<String, Response> changed = new HashMap<>(byItem);
        changed.put(itemCode, response);
        return new Answers(changed);
    }

    /**
     * The answers to the items in their order, one character each, as a finding stores them: {@code 34N2…}: 0–4, N not seen, A does
     * not apply.
     */
    public String inOrderOf(List<Item> items) {
        return items.stream().map(item -> letter(of(item))).collect(Collectors.joining());
    }

    /** @throws IllegalArgumentException where the line has another length than the items, or another character */
    public static Answers fromOrder(List<Item> items, String line) {
        if (line.length() != items.size()) {
            throw new IllegalArgumentException("%d answers for %d items".formatted(line.length(), items.size()));
        }
        Map<String, Response> byItem = new HashMap<>();
        for (int i = 0; i < items.size(); i++) {
            byItem.put(items.get(i).code(), response(line.charAt(i)));
        }
        return new Answers(byItem);
    }

    private static String letter(Response response) {
        return switch (response) {
            case NOT_SEEN -> "N";
            case NOT_APPLICABLE -> "A";
            default -> response.code();
        };
    }

    private static Response response(char letter) {
        return switch (letter) {
            case 'N' -> Response.NOT_SEEN;
            case 'A' -> Response.NOT_APPLICABLE;
            default -> Response.of(String.valueOf(letter));
        };
    }
}
