package vn.xeploai.workbook.xls;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;

import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.eventusermodel.HSSFEventFactory;
import org.apache.poi.hssf.eventusermodel.HSSFRequest;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

import vn.xeploai.work.port.Progress;
import vn.xeploai.work.port.workbook.ImportProblem;
import vn.xeploai.workbook.xlsx.FileKind;
import vn.xeploai.workbook.xlsx.Limits;
import vn.xeploai.workbook.xlsx.RowSink;
import vn.xeploai.workbook.xlsx.Spreadsheet;

/** An {@code .xls} file, read once and whole: the format allows no more than 65,536 rows a sheet. */
public final class XlsFile implements Spreadsheet {
    private static final String WORKBOOK = "Workbook";

    private final List<XlsSheet> sheets;

    private XlsFile(List<XlsSheet> sheets) {
        this.sheets = sheets;
    }

    /** Opens with the usual limits. @throws vn.xeploai.model.problem.ProblemException when it is no usable workbook */
    public static XlsFile open(Path file) {
        return open(file, Limits.USUAL);
    }

    /** Opens with limits of one's own. @throws vn.xeploai.model.problem.ProblemException when it is no usable workbook */
    public static XlsFile open(Path file, Limits limits) {
        try {
            if (Files.size(file) > limits.bytes()) {
                throw FileKind.refusal(ImportProblem.TOO_LARGE, file, null);
            }
            return new XlsFile(read(file, limits));
        } catch (BeyondLimitsException beyond) {
            throw FileKind.refusal(ImportProblem.TOO_LARGE, file, beyond);
        } catch (EncryptedDocumentException locked) {
            throw FileKind.refusal(ImportProblem.PASSWORD_PROTECTED, file, locked);
        } catch (OldExcelFormatException older) {
            throw FileKind.refusal(ImportProblem.OLD_FORMAT, file, older);
        } catch (IOException | SpoiledRecordException broken) {
            throw FileKind.refusal(ImportProblem.DAMAGED, file, broken);
        }
    }

    private static List<XlsSheet> read(Path file, Limits limits) throws IOException {
        RecordReader reader = new RecordReader(limits);
        try (POIFSFileSystem container = container(file)) {
            DirectoryNode root = container.getRoot();
            HSSFRequest request = new HSSFRequest();
            request.addListenerForAllRecords(reader);
            try (InputStream records = root.createDocumentInputStream(root.getEntryCaseInsensitive(WORKBOOK))) {
                new HSSFEventFactory().processEvents(request, records);
            } catch (EncryptedDocumentException | OldExcelFormatException | BeyondLimitsException told) {
                throw told;
            } catch (RuntimeException spoiled) {
                // POI throws exceptions of every run-time kind when a record is spoiled.
                throw new SpoiledRecordException(spoiled);
            }
        }
        return reader.sheets();
    }

    private static POIFSFileSystem container(Path file) throws IOException {
        try {
            return new POIFSFileSystem(file.toFile(), true);
        } catch (RuntimeException spoiled) {
            throw new SpoiledRecordException(spoiled);
        }
    }

    @Override
    public List<String> sheets() {
        return sheets.stream().map(XlsSheet::name).toList();
    }

    @Override
    public boolean isHidden(int sheet) {
        return sheets.get(sheet).hidden();
    }

    @Override
    public void rows(int sheet, RowSink sink, Progress progress) {
        XlsSheet found = sheets.get(sheet);
        found.rows().forEach((number, cells) -> {
            if (progress.isCancelled()) {
                throw new CancellationException();
            }
            if (found.hiddenRows().contains(number)) {
                sink.hidden(number);
            }
            sink.row(number, cells);
            progress.at(number, 0);
        });
        found.merges().forEach(sink::merged);
    }

    /** Nothing is held open: all was read at once. */
    @Override
    public void close() {}
}
