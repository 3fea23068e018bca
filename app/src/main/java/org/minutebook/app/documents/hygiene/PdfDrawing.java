package org.minutebook.app.documents.hygiene;

import java.awt.geom.Area;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColorN;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColorSpace;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceCMYKColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceGrayColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceRGBColor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;

/** Has the reader of a page's text also follow its boxes, colours and pictures, which readers of text pass over. */
final class PdfDrawing {

    private static final Set<String> FILLS = Set.of("f", "F", "f*", "B", "B*", "b", "b*");

    private final Supplier<PdfMarks> marks;
    private final List<List<Point2D>> shapes = new ArrayList<>();
    private boolean curved;
    private boolean clips;

    private PdfDrawing(Supplier<PdfMarks> marks) {
        this.marks = marks;
    }

    static void follow(PDFStreamEngine engine, Supplier<PdfMarks> marks) {
        PdfDrawing drawing = new PdfDrawing(marks);
        engine.addOperator(new SetNonStrokingColor(engine));
        engine.addOperator(new SetNonStrokingColorN(engine));
        engine.addOperator(new SetNonStrokingColorSpace(engine));
        engine.addOperator(new SetNonStrokingDeviceGrayColor(engine));
        engine.addOperator(new SetNonStrokingDeviceRGBColor(engine));
        engine.addOperator(new SetNonStrokingDeviceCMYKColor(engine));
        for (String name : List.of(
                "m", "l", "c", "v", "y", "h", "re", "W", "W*", "n", "S", "s", "f", "F", "f*", "B", "B*", "b", "b*",
                "sh", "BI")) {
            engine.addOperator(drawing.new Path(engine, name));
        }
        engine.addOperator(drawing.new Picture(engine));
    }

    private final class Path extends OperatorProcessor {
        private final String name;

        Path(PDFStreamEngine engine, String name) {
            super(engine);
            this.name = name;
        }

        @Override
        public String getName() {
            return name;
        }

        @Override
        public void process(Operator operator, List<COSBase> operands) throws IOException {
            PDGraphicsState state = getContext().getGraphicsState();
            Matrix matrix = state.getCurrentTransformationMatrix();
            switch (name) {
                case "m" -> {
                    shapes.add(new ArrayList<>());
                    point(matrix, operands, 0);
                }
                case "l" -> point(matrix, operands, 0);
                case "c", "v", "y" -> {
                    curved = true;
                    point(matrix, operands, operands.size() - 2);
                }
                case "re" -> rectangle(matrix, operands);
                case "h" -> {}
                case "W", "W*" -> clips = true;
                case "sh" -> marks.get().picture(clip(state));
                case "BI" -> marks.get().picture(unit(matrix).createIntersection(clip(state)));
                default -> paint(state, FILLS.contains(name));
            }
        }
    }

    private static float number(List<COSBase> operands, int at) {
        return at >= 0 && at < operands.size() && operands.get(at) instanceof COSNumber number
                ? number.floatValue()
                : 0;
    }

    private void point(Matrix matrix, List<COSBase> operands, int at) {
        if (shapes.isEmpty()) {
            shapes.add(new ArrayList<>());
        }
        shapes.getLast().add(matrix.transformPoint(number(operands, at), number(operands, at + 1)));
    }

    private void rectangle(Matrix matrix, List<COSBase> operands) {
        float x = number(operands, 0);
        float y = number(operands, 1);
        float right = x + number(operands, 2);
        float top = y + number(operands, 3);
        shapes.add(new ArrayList<>(List.of(
                matrix.transformPoint(x, y),
                matrix.transformPoint(right, y),
                matrix.transformPoint(right, top),
                matrix.transformPoint(x, top))));
    }

    private void paint(PDGraphicsState state, boolean fills) {
        Rectangle2D all = new Rectangle2D.Double();
        boolean first = true;
        for (List<Point2D> shape : shapes) {
            if (shape.isEmpty()) {
                continue;
            }
            Rectangle2D bounds = bounds(shape);
            if (first) {
                all.setRect(bounds);
            } else {
                all.add(bounds);
            }
            first = false;
            if (fills) {
                marks.get().fill(bounds.createIntersection(clip(state)), !curved && isBox(shape, bounds), state);
            }
        }
        if (clips && !first) {
            state.intersectClippingPath(new Area(all));
        }
        shapes.clear();
        curved = false;
        clips = false;
    }

    private static Rectangle2D clip(PDGraphicsState state) {
        return state.getCurrentClippingPath().getBounds2D();
    }

    private static Rectangle2D bounds(List<Point2D> shape) {
        Rectangle2D bounds =
                new Rectangle2D.Double(shape.getFirst().getX(), shape.getFirst().getY(), 0, 0);
        shape.forEach(bounds::add);
        return bounds;
    }

    /** Whether each point stands in a corner, so that the shape fills its bounds. */
    private static boolean isBox(List<Point2D> shape, Rectangle2D bounds) {
        double slack = 0.5;
        return shape.size() >= 4
                && shape.stream()
                        .allMatch(point -> (Math.abs(point.getX() - bounds.getMinX()) < slack
                                        || Math.abs(point.getX() - bounds.getMaxX()) < slack)
                                && (Math.abs(point.getY() - bounds.getMinY()) < slack
                                        || Math.abs(point.getY() - bounds.getMaxY()) < slack));
    }

    /** A picture fills the unit square of its own space. */
    private static Rectangle2D unit(Matrix matrix) {
        return bounds(List.of(
                matrix.transformPoint(0, 0),
                matrix.transformPoint(1, 0),
                matrix.transformPoint(1, 1),
                matrix.transformPoint(0, 1)));
    }

    /** Notes a picture; forms are gone through as before. */
    private final class Picture extends OperatorProcessor {
        private static final int FORMS_OF_A_PAGE = 20_000;

        private final DrawObject forms;
        private @Nullable PdfMarks page;
        private int drawn;

        Picture(PDFStreamEngine engine) {
            super(engine);
            this.forms = new DrawObject(engine);
        }

        @Override
        public String getName() {
            return forms.getName();
        }

        @Override
        public void process(Operator operator, List<COSBase> operands) throws IOException {
            PDGraphicsState state = getContext().getGraphicsState();
            if (!operands.isEmpty()
                    && operands.getFirst() instanceof COSName name
                    && getContext().getResources() != null
                    && getContext().getResources().isImageXObject(name)) {
                marks.get().picture(unit(state.getCurrentTransformationMatrix()).createIntersection(clip(state)));
            } else {
                drawn = page == marks.get() ? drawn + 1 : 1;
                page = marks.get();
                if (drawn > FORMS_OF_A_PAGE) {
                    throw new PdfPages.TooMuch();
                }
                forms.process(operator, operands);
            }
        }
    }
}
