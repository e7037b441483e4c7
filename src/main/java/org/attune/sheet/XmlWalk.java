package org.attune.sheet;

import java.io.StringReader;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Walks through XML from strangers: no DTD, no entities but the five of XML itself, nothing fetched, and not deeper than any file we read
 * (OWASP, “XML External Entity Prevention”). Namespaces are left aside: only local names count.
 */
public final class XmlWalk {

    private static final int DEEPEST = 64;

    private XmlWalk() {}

    /** Told of each element and text in the order of the file. */
    public interface Listener {

        /** @param depth 1 for the root */
        void start(String name, int depth, Attributes attributes);

        void text(String text);

        void end(String name, int depth);
    }

    /** Of one element, by local name. */
    @FunctionalInterface
    public interface Attributes {

        @Nullable
        String get(String name);
    }

    /**
     * @throws SheetRefused when it is not well formed, too deep, or has a document type
     */
    public static void over(byte[] xml, Listener listener) {
        String text = Encodings.decode(xml).stripLeading();
        XMLStreamReader reader = null;
        try {
            reader = factory().createXMLStreamReader(new StringReader(text));
            walk(reader, listener);
        } catch (XMLStreamException broken) {
            throw refused(broken);
        } catch (SheetRefused refused) {
            throw refused;
        } catch (RuntimeException faultOfTheParser) {
            throw new SheetRefused("sheet.xml-broken", reader == null ? 1 : line(reader));
        }
    }

    private static void walk(XMLStreamReader reader, Listener listener) throws XMLStreamException {
        int depth = 0;
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (++depth > DEEPEST) {
                        throw new SheetRefused("sheet.xml-deep", line(reader));
                    }
                    listener.start(reader.getLocalName(), depth, name -> attribute(reader, name));
                }
                case XMLStreamConstants.END_ELEMENT -> listener.end(reader.getLocalName(), depth--);
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    listener.text(reader.getText());
                case XMLStreamConstants.DTD -> throw new SheetRefused("sheet.xml-dtd", line(reader));
                case XMLStreamConstants.ENTITY_REFERENCE -> throw new SheetRefused("sheet.xml-broken", line(reader));
                default -> {
                    // Comments and instructions say nothing about pupils.
                }
            }
        }
    }

    private static @Nullable String attribute(XMLStreamReader reader, String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    private static SheetRefused refused(XMLStreamException broken) {
        return new SheetRefused(
                "sheet.xml-broken",
                broken.getLocation() == null
                        ? 1
                        : Math.max(1, broken.getLocation().getLineNumber()));
    }

    private static int line(XMLStreamReader reader) {
        return Math.max(1, reader.getLocation().getLineNumber());
    }

    /** The one of Java itself, whatever else lies on the class path. */
    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        return factory;
    }
}
