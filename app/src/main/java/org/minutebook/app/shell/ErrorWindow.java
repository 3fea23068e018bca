package org.minutebook.app.shell;

import java.io.PrintWriter;
import java.io.StringWriter;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.util.Subscription;
import org.minutebook.app.kit.Buttons;
import org.minutebook.app.kit.Command;
import org.minutebook.app.kit.Style;

/** Says that the program made a mistake: a sentence, a short code, and a report that can be copied. */
final class ErrorWindow {
    private ErrorWindow() {}

    static void show(Window owner, Throwable problem, Theme theme) {
        Stage stage = new Stage();
        stage.initOwner(owner);
        stage.setTitle("Minutebook made a mistake");
        Label sentence = new Label(
                "Something went wrong inside Minutebook. What you confirmed is safe on the disk; what you did just"
                        + " now may not have been done. Look whether it is there, and try again.");
        sentence.setWrapText(true);
        Label code = Style.on(new Label("Code " + code(problem)), Style.MONO);
        TextArea report = new TextArea(report(problem));
        report.setEditable(false);
        report.setAccessibleText("Report");
        Style.on(report, Style.MONO);
        VBox.setVgrow(report, Priority.ALWAYS);
        HBox buttons = new HBox(
                8,
                Buttons.main("error-copy", Command.of("_Copy the report", () -> copy(report.getText()))),
                Buttons.of("error-close", Command.of("C_lose", stage::close)));
        VBox page = Style.on(new VBox(12, sentence, code, report, buttons), Style.PAGE);
        Scene scene = new Scene(page, 640, 420);
        Subscription dressed = theme.dress(scene);
        stage.setOnHidden(event -> dressed.unsubscribe());
        stage.setScene(scene);
        stage.show();
    }

    /** The same for the same place in the program: what a support officer asks for. */
    static String code(Throwable problem) {
        StackTraceElement[] trace = problem.getStackTrace();
        String place = trace.length == 0 ? "" : trace[0].getClassName() + trace[0].getMethodName();
        return "%04X-%04X".formatted(problem.getClass().getName().hashCode() & 0xffff, place.hashCode() & 0xffff);
    }

    /** Where it happened, without what was said: messages may hold names. */
    private static String report(Throwable problem) {
        StringWriter out = new StringWriter();
        PrintWriter writer = new PrintWriter(out);
        writer.println(code(problem));
        for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
            writer.println(cause.getClass().getName());
            for (StackTraceElement at : cause.getStackTrace()) {
                writer.println("    " + at);
            }
        }
        writer.flush();
        return out.toString();
    }

    private static void copy(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
