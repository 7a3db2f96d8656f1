// Stands in for Clarity's tag, which holds the project's settings and loads the code that records.
standIn.insertScript('https://scripts.clarity.ms/0.8.9/clarity.js');
standIn.image('https://c.clarity.ms/c.gif', { ctsa: 1 });
