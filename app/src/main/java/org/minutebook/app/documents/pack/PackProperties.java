package org.minutebook.app.documents.pack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.minutebook.app.documents.pack.paper.PreparedPapers.Ready;

/** What a pack says of itself: its own title, the council and its language, and nothing of its papers. */
final class PackProperties {

    private static final String PRODUCER = "Minutebook";

    private PackProperties() {}

    static void information(PackFile out, int object, PackOptions options) throws IOException {
        String time = PdfText.time(options.created());
        out.object(
                object,
                "<</Title " + PdfText.string(options.title()) + "/Author " + PdfText.string(options.author())
                        + "/Producer " + PdfText.string(PRODUCER) + "/CreationDate " + time + "/ModDate " + time
                        + ">>");
    }

    static void metadata(PackFile out, int object, PackOptions options) throws IOException {
        String time = options.created().truncatedTo(ChronoUnit.SECONDS).toString();
        String xmp = """
            <?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/">
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
             xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
            <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
            <dc:creator><rdf:Seq><rdf:li>%s</rdf:li></rdf:Seq></dc:creator>
            <dc:language><rdf:Bag><rdf:li>%s</rdf:li></rdf:Bag></dc:language>
            <xmp:CreateDate>%s</xmp:CreateDate><xmp:ModifyDate>%s</xmp:ModifyDate>
            <pdf:Producer>%s</pdf:Producer>
            </rdf:Description>
            </rdf:RDF>
            </x:xmpmeta>
            <?xpacket end="r"?>
            """.formatted(
                        PdfText.xml(options.title()),
                        PdfText.xml(options.author()),
                        PdfText.xml(options.language()),
                        time,
                        time,
                        PRODUCER);
        out.stream(object, "/Type/Metadata/Subtype/XML", xmp.getBytes(StandardCharsets.UTF_8));
    }

    /** The same pack has the same id, another one another. */
    static String id(PackOptions options, PackPlan plan, List<PackPart> parts, List<Optional<Ready>> papers) {
        StringBuilder all = new StringBuilder(options.toString()).append(plan);
        for (int i = 0; i < parts.size(); i++) {
            PackPart part = parts.get(i);
            all.append('\n')
                    .append(part.number())
                    .append('\n')
                    .append(part.title())
                    .append(part.mark())
                    .append(part.level());
            papers.get(i)
                    .map(Ready::paper)
                    .ifPresent(paper ->
                            all.append(' ').append(paper.size()).append(' ').append(paper.check()));
        }
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(all.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
