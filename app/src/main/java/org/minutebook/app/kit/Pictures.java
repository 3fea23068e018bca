package org.minutebook.app.kit;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.print.PageLayout;
import javafx.print.PrinterJob;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.transform.Transform;
import javax.imageio.ImageIO;

/** Parts of a screen on their way out of the window, as pictures. */
public final class Pictures {
    /** Sharp enough for a page of A4. */
    private static final double SHARPER = 2;

    private static final double GAP = 24;

    private Pictures() {}

    /** A part of the screen in the colours of paper, whatever the window's are. */
    public static WritableImage onPaper(Parent part) {
        Style.on(part, Style.ON_PAPER);
        part.applyCss();
        part.layout();
        SnapshotParameters how = new SnapshotParameters();
        how.setFill(Color.WHITE);
        how.setTransform(Transform.scale(SHARPER, SHARPER));
        WritableImage image = part.snapshot(how, null);
        Style.off(part, Style.ON_PAPER);
        return image;
    }

    /** The content of a file. */
    public static byte[] png(Image image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        int[] pixels = ((DataBufferInt) picture.getRaster().getDataBuffer()).getData();
        // nothing shines through a window, so its colours are the same with what shines through and without
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbPreInstance(), pixels, 0, width);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** Puts pictures on a page, one under the other, after the machine's own question for the printer. */
    public static void print(OpenBook open, Node at, Supplier<List<WritableImage>> pictures) {
        print(open, at, () -> Optional.ofNullable(PrinterJob.createPrinterJob()), pictures);
    }

    /** @param printer a job for the machine's printer; empty where it has none */
    static void print(
            OpenBook open, Node at, Supplier<Optional<PrinterJob>> printer, Supplier<List<WritableImage>> pictures) {
        Optional<PrinterJob> given = printer.get();
        if (given.isEmpty()) {
            open.notices().refuse("No printer is set up on this computer. Save the charts as pictures instead.");
            return;
        }
        PrinterJob job = given.get();
        if (!job.showPrintDialog(at.getScene().getWindow())) {
            job.cancelJob();
            return;
        }
        PageLayout page = job.getJobSettings().getPageLayout();
        VBox sheet = new VBox(GAP);
        List<WritableImage> drawn = pictures.get();
        for (WritableImage image : drawn) {
            ImageView picture = new ImageView(image);
            picture.setPreserveRatio(true);
            picture.setFitWidth(page.getPrintableWidth());
            picture.setFitHeight(page.getPrintableHeight() / drawn.size() - GAP);
            sheet.getChildren().add(picture);
        }
        if (job.printPage(sheet) && job.endJob()) {
            open.notices().done("The charts were sent to the printer.");
        } else {
            open.notices().refuse("The printer did not take the charts. Look at it, and print again.");
        }
    }
}
