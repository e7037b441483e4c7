package org.attune.plan;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A short list of codes in one column, with spaces between. */
@Converter
class WordList implements AttributeConverter<List<String>, String> {

    @Override
    public String convertToDatabaseColumn(@Nullable List<String> words) {
        return words == null ? "" : String.join(" ", words);
    }

    @Override
    public List<String> convertToEntityAttribute(@Nullable String column) {
        return column == null || column.isBlank() ? List.of() : List.of(column.split(" "));
    }
}
