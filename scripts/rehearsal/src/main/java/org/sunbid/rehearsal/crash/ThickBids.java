package org.sunbid.rehearsal.crash;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javax.imageio.ImageIO;
import org.sunbid.rehearsal.Papers;
import org.sunbid.rehearsal.Person;

/** Besides the usual papers a scanned drawing of many megabytes, so that a bid goes up in several chunks. */
final class ThickBids implements Papers {

    private static final int SIDE = 3600;

    @Override
    public List<Path> in(Path folder, Person bidder) throws IOException {
        List<Path> papers = new ArrayList<>(PLAIN.in(folder, bidder));
        Path drawing = folder.resolve("图纸扫描件.png");
        if (!Files.exists(drawing)) {
            ImageIO.write(scan(new Random(bidder.loginName().hashCode())), "png", drawing.toFile());
        }
        papers.add(drawing);
        return papers;
    }

    /** Grain, as scanners add it: it does not compress. */
    private static BufferedImage scan(Random grain) {
        BufferedImage image = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_BYTE_GRAY);
        byte[] line = new byte[SIDE];
        for (int y = 0; y < SIDE; y++) {
            grain.nextBytes(line);
            image.getRaster().setDataElements(0, y, SIDE, 1, line);
        }
        return image;
    }
}
