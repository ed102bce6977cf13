package vn.xeploai.workbook.xlsx;

import java.io.IOException;

import org.xml.sax.SAXException;

import vn.xeploai.work.port.workbook.ImportProblem;

/** Which problem an exception of the libraries means. */
final class Refusals {
    private Refusals() {}

    static ImportProblem of(Throwable broken) {
        if (broken instanceof SAXException parsing && SafeXml.isDocumentType(parsing)) {
            return ImportProblem.UNSAFE_CONTENT;
        }
        if (broken instanceof NoPackageException) {
            return ImportProblem.NOT_A_WORKBOOK;
        }
        Throwable cause = broken.getCause() instanceof IOException io ? io : broken;
        return cause instanceof TooLargeException || isBomb(cause) ? ImportProblem.TOO_LARGE : ImportProblem.DAMAGED;
    }

    /** POI's own guard against zip bombs has no exception type of its own. */
    private static boolean isBomb(Throwable cause) {
        String message = cause.getMessage();
        return message != null && message.contains("Zip bomb");
    }
}
