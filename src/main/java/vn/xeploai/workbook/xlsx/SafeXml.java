package vn.xeploai.workbook.xlsx;

import java.io.IOException;
import java.io.InputStream;

import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;

import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/** XML without document types, entities or anything from outside the file. */
final class SafeXml {
    private static final SAXParserFactory FACTORY = factory();

    private SafeXml() {}

    static void parse(InputStream in, DefaultHandler handler) throws IOException, SAXException {
        XMLReader reader = reader();
        reader.setContentHandler(handler);
        reader.setErrorHandler(handler);
        reader.parse(new InputSource(in));
    }

    /** Reads no further than the first element; whatever else is wrong shows when the part is read for its content. */
    static void refuseDocumentType(InputStream in) throws IOException, SAXException {
        try {
            parse(in, new Beginning());
        } catch (TooLargeException endless) {
            throw endless;
        } catch (SAXException found) {
            if (isDocumentType(found)) {
                throw found;
            }
        } catch (IOException damaged) {
            // Said when the part is read; a part that nobody reads does no harm.
        }
    }

    /** Has seen enough at the first element. */
    private static final class Beginning extends DefaultHandler {
        @Override
        public void startElement(String uri, String name, String qualified, Attributes attributes) throws SAXException {
            throw new SAXException("seen enough");
        }
    }

    /** The parser says so only in its message, in which the word stands in every language. */
    static boolean isDocumentType(SAXException thrown) {
        return String.valueOf(thrown.getMessage()).contains("DOCTYPE");
    }

    private static XMLReader reader() {
        try {
            return FACTORY.newSAXParser().getXMLReader();
        } catch (ParserConfigurationException | SAXException never) {
            throw new IllegalStateException(never);
        }
    }

    private static SAXParserFactory factory() {
        try {
            SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
            factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
            return factory;
        } catch (ParserConfigurationException | SAXException never) {
            throw new IllegalStateException(never);
        }
    }
}
