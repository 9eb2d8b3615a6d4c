// Bundled as our own script: the package's .mjs would need its own type on the app's protocol.
import 'pdfjs-dist/legacy/build/pdf.worker.mjs'
