package org.minutebook.app.documents.pack.leak;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minutebook.app.documents.pack.SmallPapers;

/** Words that a camera wrote beside its picture; a paper that was never bound still has them. */
class PictureRemarksTest {
    @TempDir
    Path dir;

    @Test
    void aRemarkInAPhotographIsFound() throws Exception {
        byte[] plain = photograph();
        assertEquals(List.of(), found(plain));
        assertEquals(List.of("remarks in a picture"), found(with(plain, "Kittiwake House, room 4")));
    }

    @Test
    void aPhotographThatIsCutShortIsReadAsFarAsItGoes() throws Exception {
        byte[] remarked = with(photograph(), "Kittiwake House, room 4");
        byte[] cut = Arrays.copyOf(remarked, 60);
        assertEquals(List.of("remarks in a picture"), found(cut, photograph()));
    }

    private List<String> found(byte[] photograph) throws Exception {
        return found(photograph, photograph);
    }

    private List<String> found(byte[] inside, byte[] looks) throws Exception {
        Path pdf = SmallPapers.paper(dir, "one", 1, made -> {
            PDImageXObject picture = JPEGFactory.createFromStream(made, new ByteArrayInputStream(looks));
            try (var out = picture.getCOSObject().createRawOutputStream()) {
                out.write(inside);
            }
            made.getPage(0).getResources().put(COSName.getPDFName("Im1"), picture);
        });
        return LeakSearch.of(List.of("Kittiwake House")).in(pdf).leaks().stream()
                .map(Leak::place)
                .toList();
    }

    private static byte[] photograph() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(16, 16, BufferedImage.TYPE_INT_RGB), "jpg", out);
        return out.toByteArray();
    }

    /** The same with a comment behind its first mark, as cameras write it. */
    private static byte[] with(byte[] photograph, String remark) {
        byte[] words = remark.getBytes(StandardCharsets.ISO_8859_1);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(photograph, 0, 2);
        out.write(0xFF);
        out.write(0xFE);
        out.write((words.length + 2) >> 8);
        out.write((words.length + 2) & 0xFF);
        out.writeBytes(words);
        out.write(photograph, 2, photograph.length - 2);
        return out.toByteArray();
    }
}
