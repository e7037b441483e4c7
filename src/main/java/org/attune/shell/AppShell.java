package org.attune.shell;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Inline;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;

@StyleSheet(Aura.STYLESHEET)
@StyleSheet("ui/styles/app.css")
@StyleSheet("ui/styles/nothing-lost.css")
@Viewport("width=device-width, initial-scale=1")
public class AppShell implements AppShellConfigurator {

    private static final long serialVersionUID = 1L;

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addFavIcon("icon", "ui/images/icon.svg", "any");
        settings.addMetaTag("referrer", "same-origin");
        settings.addMetaTag("color-scheme", "light dark");
        settings.addInlineWithContents("document.documentElement.lang='en-GB'", Inline.Wrapping.JAVASCRIPT);
    }
}
