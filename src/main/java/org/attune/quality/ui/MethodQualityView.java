package org.attune.quality.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.attune.access.Role;
import org.attune.quality.GroupWords;
import org.attune.quality.MethodQuality;
import org.attune.quality.QualityPicture;
import org.attune.ui.EmptyState;
import org.attune.ui.Page;

/** How well the method works at this school, in words for people who are no statisticians; each figure with its n and its range. */
@Route("method-quality")
@Menu(title = "quality.menu", order = 40)
@StyleSheet("context://ui/styles/how.css")
@RolesAllowed(Role.Names.SENCO)
class MethodQualityView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient MethodQuality quality;
    private final transient GroupWords words;

    MethodQualityView(MethodQuality quality, GroupWords words) {
        this.quality = quality;
        this.words = words;
        addClassName("how-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QualityPicture picture = quality.picture();
        removeAll();
        add(heading(null, getTranslation("quality.title"), getTranslation("quality.pupils", picture.pupils())));
        add(text("soft", getTranslation("quality.intro")));
        if (picture.pupils() == 0) {
            add(new EmptyState(getTranslation("quality.none"), getTranslation("quality.none.why")));
        }
        add(
                new ConsistencyCard(picture.consistency()),
                new AgreementCard(picture.agreeing()),
                new RatesCard(picture.rates(), words),
                new BiasCard(picture.bias()),
                new LocalCard(picture.local()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.page-title", getTranslation("quality.title"));
    }
}
