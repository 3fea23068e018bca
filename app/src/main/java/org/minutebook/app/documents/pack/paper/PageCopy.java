package org.minutebook.app.documents.pack.paper;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;
import org.minutebook.app.documents.pack.paper.ObjectText.Gap;

/** Copies pages: what is drawn on them and their shape, with gaps for the stamp and the links, and nothing else. */
final class PageCopy {

    private static final float[] A4 = {0, 0, 595.276f, 841.89f};

    private final ObjectCopy copy;
    private final LinkCopy links;

    PageCopy(ObjectCopy copy, LinkCopy links) {
        this.copy = copy;
        this.links = links;
    }

    PageShape page(COSDictionary page, int index) throws IOException {
        OpenState state = new OpenState();
        List<COSStream> contents = contents(page);
        for (COSStream content : contents) {
            try (InputStream in = decoded(content)) {
                state.read(in);
            } catch (IOException e) {
                // a stream in an unknown code draws nothing, so it opens nothing
            }
        }
        int save = state.saves() > 1 ? copy.newObject() : 0;
        int[] kept = links.of(page, index);
        float[] sheet = box(page, COSName.MEDIA_BOX, A4);
        float[] seen = within(box(page, COSName.CROP_BOX, sheet), sheet);
        int turn = page.getDictionaryObject(COSName.ROTATE) instanceof COSNumber number ? number.intValue() : 0;
        int rotate = turn % 90 == 0 ? Math.floorMod(turn, 360) : 0;
        float unit = page.getFloat(COSName.getPDFName("UserUnit"), 1);
        unit = unit > 0 && unit < 1e6 ? unit : 1;

        ObjectText out = copy.out;
        out.gap(Gap.OBJECT, index + 1).ascii("<</Type/Page/Parent ").gap(Gap.PAGES, 0);
        out.ascii("/MediaBox" + numbers(sheet) + "/CropBox" + numbers(seen));
        out.ascii(rotate == 0 ? "" : "/Rotate " + rotate);
        out.ascii(unit == 1 ? "" : "/UserUnit " + number(unit));
        String font = resources(page);
        group(page);
        COSBase key = page.getItem(COSName.STRUCT_PARENTS);
        if (key != null) {
            copy.key("StructParents", key);
            out.ascii("/Tabs/S");
        }
        out.ascii("/Contents[");
        out.gap(save > 0 ? Gap.REFERENCE : Gap.SAVE, save);
        for (COSStream content : contents) {
            out.write(' ');
            copy.reference(content);
        }
        out.write(' ');
        out.gap(Gap.STAMP, index).ascii("]").gap(Gap.LINKS, index).ascii(">>\nendobj\n");
        if (save > 0) {
            String words = "q ".repeat(state.saves());
            out.gap(Gap.OBJECT, save)
                    .ascii("<</Length " + words.length() + ">>\nstream\n" + words + "\nendstream\nendobj\n");
        }
        links.write();
        copy.writeWaiting();
        return new PageShape(seen[0], seen[1], seen[2], seen[3], rotate, unit, font, state.close(), kept);
    }

    private void group(COSDictionary page) throws IOException {
        COSBase group = page.getItem(COSName.GROUP);
        if (group != null) {
            copy.out.ascii("/Group ");
            copy.value(group, 1);
        }
    }

    /** The resources, with the two fonts of the stamps. */
    private String resources(COSDictionary page) throws IOException {
        COSDictionary resources = page.getDictionaryObject(COSName.RESOURCES) instanceof COSDictionary there
                ? there
                : new COSDictionary();
        COSDictionary fonts = resources.getDictionaryObject(COSName.FONT) instanceof COSDictionary there
                ? there
                : new COSDictionary();
        String name = "Stamp";
        while (fonts.containsKey(COSName.getPDFName(name))
                || fonts.containsKey(COSName.getPDFName(PageShape.boldOf(name)))) {
            name += "A";
        }
        copy.out.ascii("/Resources<<");
        copy.entries(resources, Set.of("Font", "Type"), 1);
        copy.out.ascii("/Font<<");
        copy.entries(fonts, Set.of("Type"), 1);
        copy.out.ascii("/" + name + " ").gap(Gap.FONT, 0);
        copy.out.ascii("/" + PageShape.boldOf(name) + " ").gap(Gap.FONT, 1).ascii(">>>>");
        return name;
    }

    private static List<COSStream> contents(COSDictionary page) {
        List<COSStream> contents = new ArrayList<>();
        COSBase given = page.getDictionaryObject(COSName.CONTENTS);
        if (given instanceof COSStream stream) {
            contents.add(stream);
        } else if (given instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                if (array.getObject(i) instanceof COSStream stream) {
                    contents.add(stream);
                }
            }
        }
        return contents;
    }

    /** Most content is deflated and nothing else, and is then read without being held. */
    private static InputStream decoded(COSStream stream) throws IOException {
        COSBase filter = stream.getFilters();
        if (filter instanceof COSArray array && array.size() == 1) {
            filter = array.getObject(0);
        }
        boolean plain = filter == COSName.FLATE_DECODE && stream.getDictionaryObject(COSName.DECODE_PARMS) == null;
        return plain ? new InflaterInputStream(stream.createRawInputStream()) : stream.createInputStream();
    }

    private static float[] box(COSDictionary page, COSName name, float[] otherwise) {
        if (!(page.getDictionaryObject(name) instanceof COSArray array) || array.size() < 4) {
            return otherwise;
        }
        float[] read = new float[4];
        for (int i = 0; i < 4; i++) {
            if (!(array.getObject(i) instanceof COSNumber number) || !Float.isFinite(number.floatValue())) {
                return otherwise;
            }
            read[i] = number.floatValue();
        }
        float[] box = {
            Math.min(read[0], read[2]),
            Math.min(read[1], read[3]),
            Math.max(read[0], read[2]),
            Math.max(read[1], read[3])
        };
        return isArea(box) ? box : otherwise;
    }

    private static float[] within(float[] box, float[] sheet) {
        float[] both = {
            Math.max(box[0], sheet[0]),
            Math.max(box[1], sheet[1]),
            Math.min(box[2], sheet[2]),
            Math.min(box[3], sheet[3])
        };
        return isArea(both) ? both : sheet;
    }

    private static boolean isArea(float[] box) {
        return box[2] - box[0] >= 1 && box[3] - box[1] >= 1;
    }

    private static String numbers(float[] box) {
        return "[" + number(box[0]) + " " + number(box[1]) + " " + number(box[2]) + " " + number(box[3]) + "]";
    }

    /** As short as it is exact; a PDF knows no exponents. */
    static String number(float value) {
        return value == Math.rint(value) && Math.abs(value) < 1e9f
                ? Long.toString((long) value)
                : new java.math.BigDecimal(Float.toString(value)).toPlainString();
    }

    /** The object behind a reference. */
    static @Nullable COSBase direct(@Nullable COSBase given) {
        return given instanceof COSObject object ? object.getObject() : given;
    }
}
