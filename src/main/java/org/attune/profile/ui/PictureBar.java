package org.attune.profile.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.attune.catalogue.Catalogue;
import org.attune.profile.Days;
import org.attune.profile.Filter;
import org.attune.profile.GroupPicture;
import org.attune.profile.ProfileWords;
import org.attune.roll.GroupKind;
import org.attune.roll.MemberGroup;
import org.attune.roll.YearGroups;
import org.attune.ui.DateField;
import org.jspecify.annotations.Nullable;

/** The day, the day it is compared with, and one filter at a time; each choice is a new address. */
final class PictureBar extends Div {

    private static final long serialVersionUID = 1L;

    private final String path;
    private final transient GroupPicture picture;
    private final transient ProfileWords words;

    PictureBar(String path, GroupPicture picture, ProfileWords words, Catalogue catalogue, LocalDate today) {
        this.path = path;
        this.picture = picture;
        this.words = words;
        addClassName("picture-bar");
        Days days = picture.days();
        DateField at = day(words.say("at"), days.at(), today);
        DateField since = day(words.say("since.field"), days.since(), days.at().minusDays(1));
        at.addValueChangeListener(event -> go(event.getValue(), since.getValue(), picture.filter()));
        since.addValueChangeListener(event -> go(at.getValue(), event.getValue(), picture.filter()));
        Select<Filter> show = new Select<>();
        show.setLabel(words.say("filter"));
        show.setItems(filters(catalogue));
        show.setItemLabelGenerator(filter -> words.filter(filter, picture.groups()));
        show.setValue(picture.filter());
        show.addValueChangeListener(event -> go(at.getValue(), since.getValue(), event.getValue()));
        add(at, since, show);
    }

    private List<Filter> filters(Catalogue catalogue) {
        List<Filter> filters = new ArrayList<>();
        for (Filter.Kind kind : picture.kinds()) {
            switch (kind) {
                case EVERYONE -> filters.add(Filter.EVERYONE);
                case YEAR -> {
                    if (picture.group() == null) {
                        YearGroups.CODES.stream()
                                .filter(code -> picture.years().contains(code))
                                .forEach(code -> filters.add(new Filter(kind, code)));
                    }
                }
                case CLASS -> groups(kind, GroupKind.CLASS, filters);
                case GROUP -> groups(kind, GroupKind.GROUP, filters);
                case SEX -> List.of("F", "M").forEach(value -> filters.add(new Filter(kind, value)));
                case SEN_PROVISION, SEN_TYPE ->
                    catalogue
                            .codeSet(kind == Filter.Kind.SEN_TYPE ? "sen-type" : "sen-provision")
                            .on(picture.days().at())
                            .forEach(code -> filters.add(new Filter(kind, code.code())));
                case EAL, LOOKED_AFTER, PUPIL_PREMIUM, FREE_MEALS -> filters.add(new Filter(kind, Filter.YES));
            }
        }
        if (!filters.contains(picture.filter())) {
            filters.add(picture.filter());
        }
        return filters;
    }

    private void groups(Filter.Kind kind, GroupKind which, List<Filter> filters) {
        for (MemberGroup group : picture.groups()) {
            if (group.kind() == which && picture.group() == null) {
                filters.add(new Filter(kind, "" + group.id().value()));
            }
        }
    }

    private DateField day(String label, LocalDate value, LocalDate last) {
        DateField field = new DateField(label);
        field.setMax(last);
        field.setValue(value);
        return field;
    }

    /** A day before the one it is compared with is compared with the September before it. */
    private void go(@Nullable LocalDate at, @Nullable LocalDate since, Filter filter) {
        if (at != null) {
            Days days = since != null && since.isBefore(at) ? new Days(at, since) : Days.sinceSeptember(at);
            ProfileNavigation.go(path + ProfileNavigation.query(days, filter));
        }
    }
}
