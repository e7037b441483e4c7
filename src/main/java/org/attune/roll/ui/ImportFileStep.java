package org.attune.roll.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.InMemoryUploadHandler;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.attune.roll.imports.ImportWords;
import org.attune.roll.imports.RollImports;
import org.attune.roll.imports.RollImports.Proposal;
import org.attune.sheet.SheetLimits;
import org.attune.sheet.SheetRefused;
import org.attune.ui.Buttons;
import org.attune.ui.Card;
import org.attune.ui.Notice;

/** First step: a file, or a list pasted from a spreadsheet. */
class ImportFileStep extends Card {

    private static final long serialVersionUID = 1L;

    private final transient RollImports imports;
    private final transient ImportWords words;
    private final transient BiConsumer<byte[], Proposal> next;
    private final Div problem = new Div();
    private final Upload upload;

    ImportFileStep(RollImports imports, ImportWords words, BiConsumer<byte[], Proposal> next) {
        this.imports = imports;
        this.words = words;
        this.next = next;
        addClassNames("stack");
        upload = new Upload(new LimitedHandler(this::read));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(SheetLimits.USUAL.bytes());
        Button choose = new Button(getTranslation("import.choose"));
        choose.addThemeVariants(ButtonVariant.PRIMARY);
        upload.setUploadButton(choose);
        upload.setI18n(uploadWords());
        // A round trip after the file has come, so that what it led to is shown.
        upload.getElement().addEventListener("upload-success", event -> {});
        add(problem, new H2(getTranslation("import.file")));
        add(new Paragraph(getTranslation("import.file-help")), upload, pasting(), kinds());
    }

    private Details pasting() {
        TextArea text = new TextArea(getTranslation("import.paste"));
        text.setHelperText(getTranslation("import.paste-help"));
        text.setWidthFull();
        text.setMinHeight("160px");
        text.setMaxHeight("320px");
        Div form = new Div(
                text,
                Buttons.plain(
                        getTranslation("import.paste-use"),
                        () -> read(text.getValue().getBytes(StandardCharsets.UTF_8))));
        form.addClassNames("stack", "left");
        return new Details(getTranslation("import.paste-open"), form);
    }

    /** What each kind of file brings. */
    private Details kinds() {
        UnorderedList list = new UnorderedList();
        for (String kind : List.of("pupils", "staff", "oneroster", "ctf")) {
            list.add(new ListItem(getTranslation("import.kind." + kind)));
        }
        return new Details(getTranslation("import.kinds"), list);
    }

    private void read(byte[] file) {
        problem.removeAll();
        try {
            next.accept(file, imports.read(file));
        } catch (SheetRefused refused) {
            upload.clearFileList();
            problem.add(Notice.problem(words.refused(refused)));
        }
    }

    private UploadI18N uploadWords() {
        return new UploadI18N()
                .setDropFiles(new UploadI18N.DropFiles().setOne(getTranslation("import.drop")))
                .setError(new UploadI18N.Error()
                        .setFileIsTooBig(getTranslation("sheet.too-large", 10))
                        .setTooManyFiles(getTranslation("import.one-file")));
    }

    /** Refuses at the door what is larger than a roll can be, whatever the browser let through. */
    private static final class LimitedHandler extends InMemoryUploadHandler {

        private static final long serialVersionUID = 1L;

        LimitedHandler(Consumer<byte[]> file) {
            super((metadata, bytes) -> file.accept(bytes));
        }

        @Override
        public long getFileSizeMax() {
            return SheetLimits.USUAL.bytes();
        }

        @Override
        public long getRequestSizeMax() {
            return SheetLimits.USUAL.bytes() + 64L * 1024;
        }
    }
}
