package org.minutebook.app.documents.pack.leak;

import static org.minutebook.app.documents.pack.SmallPapers.bookmark;
import static org.minutebook.app.documents.pack.SmallPapers.page;
import static org.minutebook.app.documents.pack.SmallPapers.says;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;

/** A paper with one restricted word in every place that nobody sees on its page. */
final class Canaries {

    /** The words that stand where a reader of the page does not see them; none may reach a pack. */
    static final List<String> UNSEEN = List.of(
            "Robin",
            "Wren",
            "Heron",
            "Osprey",
            "Kestrel",
            "Bittern",
            "Curlew",
            "Dunlin",
            "Plover",
            "Avocet",
            "Siskin",
            "Linnet",
            "Redwing",
            "Fieldfare",
            "Godwit",
            "Turnstone",
            "Whimbrel");

    private Canaries() {}

    /** What a reader sees says "public words" and no more. */
    static void plant(PDDocument pdf) throws IOException {
        PDPage page = page(pdf, PDRectangle.A4, says("public words"));
        pdf.getDocumentInformation().setTitle("Robin");
        pdf.getDocumentInformation().setAuthor("Wren");
        pdf.getDocumentInformation().setCustomMetadataValue("Client", "Heron");
        PDMetadata xmp = new PDMetadata(pdf);
        xmp.importXMPMetadata("<x><creator>Osprey</creator></x>".getBytes(StandardCharsets.UTF_8));
        pdf.getDocumentCatalog().setMetadata(xmp);
        pdf.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert('Kestrel')"));
        attach(pdf);

        PDAnnotationText note = new PDAnnotationText();
        note.setContents("Ask Curlew first");
        note.setTitlePopup("Dunlin");
        note.setRectangle(new PDRectangle(10, 10, 20, 20));
        PDAnnotationLink link = new PDAnnotationLink();
        PDActionURI action = new PDActionURI();
        action.setURI("https://example.org/paper");
        link.setAction(action);
        link.setContents("Plover");
        link.setRectangle(new PDRectangle(72, 690, 80, 20));
        PDAnnotationLink file = new PDAnnotationLink();
        PDActionLaunch launch = new PDActionLaunch();
        launch.getCOSObject().setString(COSName.F, "C:\\Users\\Avocet\\draft.docx");
        file.setAction(launch);
        file.setRectangle(new PDRectangle(72, 600, 80, 20));
        page.setAnnotations(List.of(note, link, file));

        COSDictionary program = new COSDictionary();
        COSDictionary draft = new COSDictionary();
        draft.setString("LastAuthor", "Siskin");
        program.setItem("Word", draft);
        page.getCOSObject().setItem(COSName.getPDFName("PieceInfo"), program);
        COSStream picture = pdf.getDocument().createCOSStream();
        picture.setName(COSName.TYPE, "XObject");
        picture.setName(COSName.SUBTYPE, "Image");
        picture.setInt(COSName.WIDTH, 1);
        picture.setInt(COSName.HEIGHT, 1);
        picture.setInt(COSName.BITS_PER_COMPONENT, 8);
        picture.setItem(COSName.COLORSPACE, COSName.DEVICEGRAY);
        try (OutputStream out = picture.createOutputStream()) {
            out.write(0);
        }
        COSDictionary drawing = new COSDictionary();
        COSDictionary source = new COSDictionary();
        source.setString("Original", "Whimbrel");
        drawing.setItem("Photoshop", source);
        picture.setItem(COSName.getPDFName("PieceInfo"), drawing);
        COSStream place = pdf.getDocument().createCOSStream();
        place.setName(COSName.TYPE, "Metadata");
        place.setName(COSName.SUBTYPE, "XML");
        try (OutputStream out = place.createOutputStream(COSName.FLATE_DECODE)) {
            out.write("<gps>Linnet</gps>".getBytes(StandardCharsets.UTF_8));
        }
        picture.setItem(COSName.METADATA, place);
        COSDictionary pictures = new COSDictionary();
        pictures.setItem("Im1", picture);
        page.getResources().getCOSObject().setItem(COSName.XOBJECT, pictures);

        COSDictionary layer = new COSDictionary();
        layer.setItem(COSName.TYPE, COSName.OCG);
        layer.setString(COSName.NAME, "Redwing");
        COSDictionary layers = new COSDictionary();
        layers.setItem("L1", layer);
        page.getResources().getCOSObject().setItem(COSName.PROPERTIES, layers);
        COSDictionary names = new COSDictionary();
        COSArray to = new COSArray();
        to.add(page.getCOSObject());
        to.add(COSName.getPDFName("Fit"));
        names.setItem("Fieldfare", to);
        pdf.getDocumentCatalog().getCOSObject().setItem(COSName.DESTS, names);
        COSArray label = new COSArray();
        label.add(org.apache.pdfbox.cos.COSInteger.ZERO);
        COSDictionary range = new COSDictionary();
        range.setItem(COSName.P, new COSString("Godwit "));
        label.add(range);
        COSDictionary labels = new COSDictionary();
        labels.setItem(COSName.NUMS, label);
        pdf.getDocumentCatalog().getCOSObject().setItem(COSName.PAGE_LABELS, labels);
        COSDictionary form = new COSDictionary();
        form.setItem(COSName.FIELDS, new COSArray());
        form.setString("Turnstone", "Turnstone");
        pdf.getDocumentCatalog().getCOSObject().setItem(COSName.ACRO_FORM, form);
        bookmark(pdf, "Public bookmark", 0);
    }

    private static void attach(PDDocument pdf) throws IOException {
        PDEmbeddedFile content =
                new PDEmbeddedFile(pdf, new ByteArrayInputStream("the Bittern costs".getBytes(StandardCharsets.UTF_8)));
        PDComplexFileSpecification file = new PDComplexFileSpecification();
        file.setFile("costs.txt");
        file.setEmbeddedFile(content);
        PDEmbeddedFilesNameTreeNode files = new PDEmbeddedFilesNameTreeNode();
        files.setNames(Map.of("costs.txt", file));
        PDDocumentNameDictionary names = new PDDocumentNameDictionary(pdf.getDocumentCatalog());
        names.setEmbeddedFiles(files);
        pdf.getDocumentCatalog().setNames(names);
    }
}
