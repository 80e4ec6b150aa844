"""Turn scenes that people wrote in YAML into thank-you notes and the pages that show them."""
