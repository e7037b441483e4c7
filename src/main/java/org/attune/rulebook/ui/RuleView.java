package org.attune.rulebook.ui;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.attune.access.NoSuchRecord;
import org.attune.access.Role;
import org.attune.rulebook.RulePage;
import org.attune.rulebook.RulePages;
import org.attune.ui.Card;
import org.attune.ui.Page;

/** A rule of the method, as its page in src/docs/method tells it; without a name the list of all. */
@Route("rules/:page?")
@StyleSheet("context://ui/styles/how.css")
@RolesAllowed({Role.Names.PRACTITIONER, Role.Names.SENCO, Role.Names.HEAD})
class RuleView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient RulePages pages;
    private String title = "";

    RuleView(RulePages pages) {
        this.pages = pages;
        addClassName("rule");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String name = event.getRouteParameters().get("page").orElse(RulePages.FIRST);
        RulePage page = pages.find(name).orElseThrow(() -> new NoSuchRecord("rule"));
        title = page.title();
        removeAll();
        if (name.equals(RulePages.FIRST)) {
            add(heading(getTranslation("rules.above"), page.title(), getTranslation("rules.exact")));
        } else {
            Anchor all = RulebookNavigation.rule(RulePages.FIRST, getTranslation("rules.all"));
            all.addClassName("btn");
            add(heading(getTranslation("rules.above"), page.title(), getTranslation("rules.exact"), all));
        }
        // Every word in it was escaped when it was read.
        add(new Card(new Html(page.body().toString())));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.page-title", title);
    }
}
