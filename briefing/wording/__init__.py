"""What the program says and prints, in English, Russian, Kazakh and Kyrgyz."""
