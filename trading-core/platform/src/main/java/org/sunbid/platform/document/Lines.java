package org.sunbid.platform.document;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Breaks text into lines: between any two Chinese characters, between words of other scripts, and inside a word only
 * where it is longer than a line. No line begins with a closing punctuation mark when the line before has room to give
 * up one more character.
 */
final class Lines {

    private static final String NEVER_FIRST = "，。、；：？！）》」』】〉”’…,.;:?!)]}%";

    private final double width;
    private final ToDoubleFunction<String> measure;
    private final List<String> lines = new ArrayList<>();
    private StringBuilder line = new StringBuilder();

    private Lines(double width, ToDoubleFunction<String> measure) {
        this.width = width;
        this.measure = measure;
    }

    /** The lines of the text; one empty line for an empty text. */
    static List<String> of(String text, double width, ToDoubleFunction<String> measure) {
        Lines broken = new Lines(width, measure);
        pieces(text).forEach(broken::place);
        broken.lines.add(broken.line.toString().stripTrailing());
        return broken.lines;
    }

    private void place(String piece) {
        if (measure.applyAsDouble(line + piece) <= width) {
            line.append(piece);
        } else if (measure.applyAsDouble(piece) > width) {
            piece.codePoints().mapToObj(Character::toString).forEach(this::placeCharacter);
        } else {
            breakBefore(piece);
        }
    }

    private void placeCharacter(String character) {
        if (measure.applyAsDouble(line + character) > width && line.length() > 0) {
            breakBefore(character);
        } else {
            line.append(character);
        }
    }

    private void breakBefore(String piece) {
        String carried = "";
        if (NEVER_FIRST.contains(piece) && line.length() > 1) {
            int last = line.offsetByCodePoints(line.length(), -1);
            carried = line.substring(last);
            line.setLength(last);
        }
        lines.add(line.toString().stripTrailing());
        line = new StringBuilder((carried + piece).stripLeading());
    }

    /** Chinese characters one by one, runs of other characters up to and including their spaces. */
    private static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        StringBuilder run = new StringBuilder();
        text.codePoints().forEach(point -> {
            boolean alone = Character.isIdeographic(point) || point >= 0x3000;
            if (alone && run.length() > 0) {
                pieces.add(run.toString());
                run.setLength(0);
            }
            run.appendCodePoint(point);
            if (alone || point == ' ' || point == '-' || point == '/') {
                pieces.add(run.toString());
                run.setLength(0);
            }
        });
        if (run.length() > 0) {
            pieces.add(run.toString());
        }
        return pieces;
    }
}
