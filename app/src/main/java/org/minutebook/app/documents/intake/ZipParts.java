package org.minutebook.app.documents.intake;

import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The parts of an Office file. Only the parts that are asked for are ever unpacked, and each is counted while it is
 * unpacked: what a zip says of its own sizes is not believed.
 */
public final class ZipParts implements Closeable {

    private final Path file;
    private final ZipFile zip;

    private ZipParts(Path file, ZipFile zip) {
        this.file = file;
        this.zip = zip;
    }

    public static ZipParts open(Path file) throws IntakeProblem {
        try {
            ZipFile zip = new ZipFile(file.toFile());
            int size = zip.size();
            if (size > Limits.PARTS) {
                zip.close();
                throw IntakeProblem.in(
                                file,
                                String.format(
                                        Locale.UK,
                                        "is packed from %,d parts, far more than any workbook or document has: save the"
                                                + " log on its own under a new name and import that.",
                                        size))
                        .with(IntakeProblem.Fault.TOO_LARGE);
            }
            return new ZipParts(file, zip);
        } catch (IOException broken) {
            throw FileNature.damaged(file, broken);
        } catch (IllegalArgumentException badNames) {
            throw FileNature.damaged(file, badNames);
        }
    }

    public boolean has(String part) {
        return entry(part) != null;
    }

    /** The names of all parts, in the order of the file; folders are no parts. */
    public List<String> names() {
        return zip.stream()
                .filter(entry -> !entry.isDirectory())
                .map(entry -> entry.getName().replace('\\', '/'))
                .toList();
    }

    /** Feeds a part to a handler; a part that is not there feeds nothing. */
    public void parse(String part, long limit, DefaultHandler handler) throws IntakeProblem {
        ZipEntry entry = entry(part);
        if (entry == null) {
            return;
        }
        try (InputStream in = new Counted(zip.getInputStream(entry), part, limit)) {
            GuardedXml.parse(file, part, in, handler);
        } catch (Overflow overflow) {
            throw Limits.bomb(file, overflow.part);
        } catch (IOException broken) {
            throw FileNature.damaged(file, broken);
        }
    }

    /** The part that the package says is its main one (xl/workbook.xml, word/document.xml), or an empty string. */
    public String mainPart() throws IntakeProblem {
        for (Relation relation : relations("").values()) {
            if (relation.type.endsWith("/officeDocument")) {
                return relation.target;
            }
        }
        return has("xl/workbook.xml") ? "xl/workbook.xml" : has("word/document.xml") ? "word/document.xml" : "";
    }

    public record Relation(String type, String target) {}

    /** What a part refers to, by id; targets are full names of parts. */
    public Map<String, Relation> relations(String part) throws IntakeProblem {
        int slash = part.lastIndexOf('/');
        String folder = slash < 0 ? "" : part.substring(0, slash + 1);
        Map<String, Relation> relations = new HashMap<>();
        parse(folder + "_rels/" + part.substring(slash + 1) + ".rels", Limits.SMALL_PART, new DefaultHandler() {
            @Override
            public void startElement(String uri, String name, String qualified, Attributes attributes) {
                String id = attributes.getValue("Id");
                String type = attributes.getValue("Type");
                String target = attributes.getValue("Target");
                boolean inside = !"External".equals(attributes.getValue("TargetMode"));
                if (name.equals("Relationship") && id != null && type != null && target != null && inside) {
                    relations.put(id, new Relation(type, resolve(folder, target)));
                }
            }
        });
        return relations;
    }

    private static String resolve(String folder, String target) {
        if (target.startsWith("/")) {
            return target.substring(1);
        }
        String base = folder;
        String rest = target;
        while (rest.startsWith("../")) {
            rest = rest.substring(3);
            int slash = base.lastIndexOf('/', base.length() - 2);
            base = slash < 0 ? "" : base.substring(0, slash + 1);
        }
        return base + rest;
    }

    private @Nullable ZipEntry entry(String part) {
        ZipEntry entry = zip.getEntry(part);
        return entry != null ? entry : zip.getEntry(part.replace('/', '\\'));
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException _) {
            // it was only read, so nothing can be lost
        }
    }

    /** Raised while unpacking, where only an IOException can pass. */
    private static final class Overflow extends IOException {
        private static final long serialVersionUID = 1L;
        private final String part;

        Overflow(String part) {
            super("the part " + part + " is too large");
            this.part = part;
        }
    }

    /** Counts what is unpacked, and the length of every tag and text, which the XML reader would keep whole. */
    private static final class Counted extends FilterInputStream {
        private final String part;
        private final long limit;
        private long seen;
        private long sinceTag;

        Counted(InputStream in, String part, long limit) {
            super(in);
            this.part = part;
            this.limit = limit;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            int count = read(one, 0, 1);
            return count < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int count = super.read(into, from, length);
            if (count > 0) {
                seen += count;
                for (int i = from; i < from + count; i++) {
                    sinceTag = into[i] == '<' ? 0 : sinceTag + 1;
                    if (sinceTag > Limits.BETWEEN_TAGS) {
                        throw new Overflow(part);
                    }
                }
                if (seen > limit) {
                    throw new Overflow(part);
                }
            }
            return count;
        }
    }
}
