package org.minutebook.app.documents.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serial;
import java.nio.file.Path;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;
import org.xml.sax.helpers.XMLFilterImpl;

/** XML from a stranger: no document type, so no entities, nothing fetched from outside, nothing endlessly nested. */
public final class GuardedXml {

    /** Thrown by a handler that has seen enough. */
    static final class Enough extends SAXException {
        @Serial
        private static final long serialVersionUID = 1L;
    }

    /** Carries a sentence for the user through the parser. */
    static final class Refused extends SAXException {
        @Serial
        private static final long serialVersionUID = 1L;

        private final IntakeProblem problem;

        Refused(IntakeProblem problem) {
            super(problem.getMessage());
            this.problem = problem;
        }
    }

    private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";
    private static final String GENERAL_ENTITIES = "http://xml.org/sax/features/external-general-entities";
    private static final String PARAMETER_ENTITIES = "http://xml.org/sax/features/external-parameter-entities";

    private GuardedXml() {}

    public static void parse(Path file, String part, InputStream in, DefaultHandler handler)
            throws IOException, IntakeProblem {
        try {
            XMLReader reader = factory().newSAXParser().getXMLReader();
            Depth depth = new Depth(file, handler);
            reader.setContentHandler(depth);
            reader.setErrorHandler(handler);
            reader.parse(new InputSource(in));
        } catch (Enough _) {
            // the handler has what it wants
        } catch (Refused refused) {
            throw refused.problem;
        } catch (SAXParseException broken) {
            String says = broken.getMessage();
            if (says != null && says.contains("DOCTYPE")) {
                throw IntakeProblem.in(
                                file,
                                "holds a document type in its part " + part
                                        + ", which no Word or Excel file has and which can carry an attack: do not open"
                                        + " it; ask the sender for a clean copy.",
                                broken)
                        .with(IntakeProblem.Fault.ATTACK);
            }
            throw FileNature.damaged(file, broken);
        } catch (SAXException | ParserConfigurationException broken) {
            throw FileNature.damaged(file, broken);
        }
    }

    private static SAXParserFactory factory() throws ParserConfigurationException, SAXException {
        SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature(NO_DOCTYPE, true);
        factory.setFeature(GENERAL_ENTITIES, false);
        factory.setFeature(PARAMETER_ENTITIES, false);
        factory.setXIncludeAware(false);
        return factory;
    }

    private static final class Depth extends XMLFilterImpl {
        private final Path file;
        private int depth;

        Depth(Path file, ContentHandler handler) {
            this.file = file;
            setContentHandler(handler);
        }

        @Override
        public void startElement(String uri, String name, String qualified, Attributes attributes) throws SAXException {
            if (++depth > Limits.DEPTH) {
                throw new Refused(FileNature.damaged(file, new SAXException("nested " + depth + " deep")));
            }
            super.startElement(uri, name, qualified, attributes);
        }

        @Override
        public void endElement(String uri, String name, String qualified) throws SAXException {
            depth--;
            super.endElement(uri, name, qualified);
        }
    }
}
